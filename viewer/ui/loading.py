"""Load Qt, and keep Python's own way of importing: `load_qt`. To be called before anything else imports Qt."""

import builtins


def load_qt() -> None:
    """Load Qt's core. Raises ImportError.

    It puts a function of its own in the place of Python's import, which reads the source of every module imported from
    then on and looks for its name there, so that a module may ask for other names of Qt's functions (`__feature__`).
    We never do; importing the window would take a third longer.
    """
    own = builtins.__import__
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__ = own
