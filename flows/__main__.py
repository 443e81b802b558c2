"""`python -m flows`: the command `copydesk`."""

import sys

from flows.cli import main

sys.exit(main())
