"""The pages on posts, one module a subject."""
