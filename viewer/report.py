"""What is told of an error that nobody foresaw: `report_of`. No Qt.

Only classes and places in the code: an error's message, its notes and the values around it may quote an article, and
the folders above the code name their owner.
"""

import traceback
from pathlib import PurePath

_FIRST, _LAST = 5, 25
"""How many places are told of a long way to an error, at its beginning and at its end."""
_MOST_ERRORS = 10
_ROOTS = ("site-packages", "viewer")


def report_of(error: BaseException) -> str:
    """The class of the error and where it happened, then the same of the errors that led to it."""
    return "\n\n".join("\n".join(_told(each)) for each in _chain(error))


def _chain(error: BaseException) -> list[BaseException]:
    """The error, those it was raised from or in the handling of, and those that it gathers."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting and len(found) < _MOST_ERRORS:
        each = waiting.pop(0)
        if each is None or any(each is known for known in found):
            continue
        found.append(each)
        waiting += [each.__cause__ or each.__context__]
        waiting += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
    return found


def _told(error: BaseException) -> list[str]:
    places = [
        f"  {_file(frame.filename)}, line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    if len(places) > _FIRST + _LAST:
        left_out = len(places) - _FIRST - _LAST
        places[_FIRST:-_LAST] = [f"  … {left_out} more places …"]
    kind = type(error)
    return [kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}", *places]


def _file(name: str) -> str:
    """The file's path from the folder of the library or of Storydiff on, or else its name alone."""
    parts = PurePath(name).parts
    for root in _ROOTS:
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at:])
    return parts[-1] if parts else ""
