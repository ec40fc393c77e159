"""The prep sheet: one page from the record, on screen, on paper and as a PDF."""
