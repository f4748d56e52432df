"""The post: its jenjang, job sheet, class and allowance."""
