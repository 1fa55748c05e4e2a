"""`python -m viewer` is the same as the command `storydiff`."""

import sys

from viewer.app import main

if __name__ == "__main__":
    sys.exit(main())
