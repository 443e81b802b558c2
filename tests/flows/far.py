"""`dask worker --preload tests.flows.far`: a worker without models, as those of `tests.flows.slow`, to which a file of some kilobytes is a large one."""

import sys

from flows.engines import far
from flows.engines.local import Local

Local.command = (sys.executable, "-m", "tests.flows.slow")
far.SPOOLED_BYTES = 2_000
