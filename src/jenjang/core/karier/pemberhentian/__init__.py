"""Leaving the post and coming back: dismissal, return, adjustment, double posts (Pasal 48-53)."""
