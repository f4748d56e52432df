"""`jenjang telaah` and `jenjang ulang`: questions decided on screen or as JSON, and receipts replayed."""
