"""The career: promotions of pangkat and jenjang, the ways in, dismissal and return."""
