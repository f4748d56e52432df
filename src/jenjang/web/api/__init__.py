"""What other programs ask over HTTP; what a version promises stands in docs/api.md."""
