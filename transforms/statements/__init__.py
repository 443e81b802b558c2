"""What was said, in however many articles it is printed: attributions of one speaker with the same words are one statement.

`wording` reads what an attribution prints, `same` compares two of them, `group` puts many together. `flows.warehouse.statements` keeps the table.
"""
