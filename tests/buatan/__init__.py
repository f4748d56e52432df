"""Documents that tests generate: honest, messy and hostile ones."""
