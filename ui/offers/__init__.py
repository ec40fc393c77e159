"""The page of offers: side by side on what matters, and how the decision came to be."""
