"""The transition: holders of keterampilan and the degree they owe (Pasal 59)."""
