"""Which regulation rates the work of a day; the register itself is `core/peraturan.toml`."""
