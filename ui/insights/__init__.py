"""Where one stands: how far applications come, how long answers take, why the noes, what goes well, how steadily."""
