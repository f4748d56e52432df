"""Credit: the catalogue, the credit of an activity, the year, penunjang, pengembangan profesi."""
