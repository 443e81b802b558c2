"""The grammar's rules, a module for each family."""
