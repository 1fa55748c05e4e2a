"""What may be asked for next is imported when nothing else is to be done."""

import subprocess
import sys

_FIRST = """
import sys
from viewer.ui.looking_ahead import NEXT, importing
before = set(sys.modules)
print([name for name in NEXT if name in before])
work = importing(NEXT)
for name in NEXT:
    next(work)
    assert name in sys.modules
"""


def test_every_module_is_there_and_none_was_needed_to_open_the_window() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", "import viewer.ui.main_window\n" + _FIRST], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "[]"
