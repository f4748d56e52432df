"""Jenjang: the career of functional civil servants and the planning of their posts, computed as the law says."""
