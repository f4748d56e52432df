"""Long work: its progress and its result."""
