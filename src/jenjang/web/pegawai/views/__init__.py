"""The pages on people, one module a subject."""
