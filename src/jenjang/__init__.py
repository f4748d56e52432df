"""Jenjang: the career of functional civil servants and the planning of their posts, as the law says."""
