"""Scripts that write the generated lexicons anew; no part of the package."""
