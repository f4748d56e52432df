"""The template tags of access."""
