"""Letters from a person's own words, and what to look at before one leaves (ETIQUETTE, "Letters")."""
