"""Stored files: scans and uploads."""
