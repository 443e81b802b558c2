"""Accuracy and speed, run by hand: `make bench GOLD=folder`. Nothing here runs in the tests, and no gold text is shipped."""
