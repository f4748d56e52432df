"""Template tags of posts."""
