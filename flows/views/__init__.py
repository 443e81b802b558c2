"""What people look at: one article, stories, the dictionary, progress and summaries."""
