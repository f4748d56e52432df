"""Access: roles given per instansi or unit and period, and what each may see and do."""
