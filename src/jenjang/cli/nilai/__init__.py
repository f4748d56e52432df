"""`jenjang nilai`: a person's recorded activities assessed, or a folder of them; on screen, as JSON, PDF, workbook."""
