"""Forms on people, one module a subject."""
