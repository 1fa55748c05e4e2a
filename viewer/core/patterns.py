"""Regular expressions that are compiled when they are first asked for: `lazy`.

Compiling is dear, some take a millisecond, so it is left until it is needed where most articles never ask.
"""

import re
from typing import Any, AnyStr, Generic, cast

_VERBS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")


def lazy(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but compiled by the first question; a wrong pattern raises re.error only then."""
    return cast("re.Pattern[AnyStr]", _Later(source, flags))


class _Later(Generic[AnyStr]):
    """Stands for a pattern. Once it is compiled, its verbs are attributes here, so that asking costs no detour."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for verb in _VERBS:
            setattr(self, verb, getattr(compiled, verb))
        return getattr(compiled, name)
