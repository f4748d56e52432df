"""The ledger of legal acts: entries are never changed, only superseded."""
