"""The passes over an article's lines, a module for each part of a page; `transforms.text.roles` has them in their order."""
