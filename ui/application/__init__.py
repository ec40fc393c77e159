"""One application: its panel over the page, and the forms that change it."""
