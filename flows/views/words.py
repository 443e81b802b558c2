"""Numbers as people say them."""


def counted(number: int, what: str, several: str | None = None) -> str:
    """A number of things: `1 article`, `12,000 articles`, `2 stories`."""
    return f"{number:,} {what if number == 1 else several or what + 's'}"


def size(n_bytes: int) -> str:
    """A number of bytes with at least one digit that says something: `612 bytes`, `24 kB`, `1.3 MB`."""
    for unit, worth in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if n_bytes >= worth:
            return f"{n_bytes / worth:,.{1 if n_bytes < 10 * worth else 0}f} {unit}"
    return counted(n_bytes, "byte")
