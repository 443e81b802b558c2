"""What a process may take of memory."""

import resource
from pathlib import Path

_STATM = Path("/proc/self/statm")


def cap(more: int) -> None:
    """Lets this process take so many bytes more than it has: beyond, Python raises `MemoryError`. Nothing where the system tells not what it has."""
    if not _STATM.is_file():
        return
    taken = int(_STATM.read_text().split()[0]) * resource.getpagesize()
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = taken + more
    resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
