"""How a reminder is told outside the window: the first way that works here, in-app last."""
