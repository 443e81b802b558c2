"""RAW arguments become files, files become batches of records; the ledger knows which of them are new."""
