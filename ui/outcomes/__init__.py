"""How an application ends, and leaving it well: one sheet, one box, the same steps in both."""
