"""What `viewer.core.values` gives where the standard library is slow to make classes: `dataclass` and its company.

Knows what the project asks for: `frozen`, `slots` and `eq` of a class; `default`, `default_factory`, `kw_only` and
`repr` of a field. What type a field has is nothing to it.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, NamedTuple

_ABSENT: Any = object()
"""Stands where nothing was said."""


class Field(NamedTuple):
    """What is known of a field."""

    name: str
    """How it is called; empty until its class is made."""
    default: Any = _ABSENT
    """What it is unless it is given."""
    default_factory: Any = _ABSENT
    """What makes that."""
    kw_only: bool = False
    """Whether it can be given by its name alone."""
    repr: bool = True
    """Whether `repr` shows it."""


def field(*, default: Any = _ABSENT, default_factory: Any = _ABSENT, kw_only: bool = False, repr: bool = True) -> Any:
    """Say more of a field than its default."""
    return Field("", default, default_factory, kw_only, repr)


def fields(value: Any) -> tuple[Field, ...]:
    """The fields of a value, or of a class of values."""
    found: tuple[Field, ...] = value.__value_fields__
    return found


def replace(value: Any, /, **changes: Any) -> Any:
    """The same value but for these fields."""
    return type(value)(**{each.name: getattr(value, each.name) for each in fields(value)} | changes)


def asdict(value: Any) -> dict[str, Any]:
    """The fields by name; values in them likewise."""
    return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}


def _plain(found: Any) -> Any:
    if hasattr(found, "__value_fields__"):
        return asdict(found)
    if isinstance(found, list | tuple):
        return type(found)(map(_plain, found))
    if isinstance(found, dict):
        return {key: _plain(each) for key, each in found.items()}
    return found


# How a class is made


def dataclass(*, frozen: bool = False, slots: bool = False, eq: bool = True) -> Callable[[type], type]:
    """Make a class of values of one whose annotations name the fields."""

    def make(said: type) -> type:
        names = said.__dict__.get("__annotations__", ())  # noqa: RUF063  # inspect takes longer to import than all this
        own = {name: _own(name, said) for name in names}
        inherited = {each.name: each for each in getattr(said, "__value_fields__", ())}
        every = tuple((inherited | own).values())
        members = {"__qualname__": said.__qualname__} | _shared(every, frozen=frozen, eq=eq)
        members |= {name: member for name, member in said.__dict__.items() if name not in {*own, *_OF_NO_SLOTS}}
        if slots:
            members["__slots__"] = tuple(name for name in own if name not in inherited)
        made = type(said)(said.__name__, said.__bases__, members)
        _give_init(made, every, frozen=frozen)
        return made

    return make


_OF_NO_SLOTS = ("__dict__", "__weakref__")
"""What a class without slots has and one with slots must not."""


def _own(name: str, said: type) -> Field:
    found = said.__dict__.get(name, _ABSENT)
    return found._replace(name=name) if isinstance(found, Field) else Field(name, found)


def _shared(every: tuple[Field, ...], *, frozen: bool, eq: bool) -> dict[str, Any]:
    """What is the same for all such classes, or needs no compiling; what a class itself has goes before it."""
    values_of = _tuple_of(each.name for each in every)
    members: dict[str, Any] = {
        "__value_fields__": every,
        "__dataclass_fields__": _ForStandardLibrary(),
        "__match_args__": tuple(each.name for each in every if not each.kw_only),
        "__repr__": _repr,
    }
    if eq:
        members |= {"__eq__": _eq_by(values_of), "__hash__": _hash_by(values_of) if frozen else None}
    if frozen:
        members |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
        members |= {"__getstate__": _get_state, "__setstate__": _set_state}
    return members


def _tuple_of(names: Iterable[str]) -> Callable[[Any], tuple[Any, ...]]:
    several = list(names)
    if len(several) > 1:
        return attrgetter(*several)
    return lambda value: tuple(getattr(value, name) for name in several)


def _give_init(made: Any, every: tuple[Field, ...], *, frozen: bool) -> None:
    """Compile the only function whose text depends on the fields: it is called too often to look them up."""
    known: dict[str, Any] = {"_absent": _ABSENT, "_set": object.__setattr__}
    by_place, by_name, body = list[str](), list[str](), list[str]()
    for each in every:
        name, value = each.name, each.name
        parameter = name
        if each.default is not _ABSENT:
            known[f"_default_{name}"], parameter = each.default, f"{name}=_default_{name}"
        elif each.default_factory is not _ABSENT:
            known[f"_make_{name}"], parameter = each.default_factory, f"{name}=_absent"
            value = f"_make_{name}() if {name} is _absent else {name}"
        (by_name if each.kw_only else by_place).append(parameter)
        body.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({parameters}):\n " + "\n ".join(body or ["pass"]), known)
    types = getattr(made.__init__, "__annotations__", {}) | getattr(made, "__annotations__", {})
    made.__init__ = known["__init__"]
    made.__init__.__annotations__ = types | {"return": None}
    made.__init__.__qualname__, made.__init__.__module__ = f"{made.__qualname__}.__init__", made.__module__


# What all classes share


@recursive_repr()
def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _eq_by(values_of: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any, Any], bool]:
    def same(self: Any, other: Any) -> bool:
        return values_of(self) == values_of(other) if other.__class__ is self.__class__ else NotImplemented

    return same


def _hash_by(values_of: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any], int]:
    def hashed(self: Any) -> int:
        return hash(values_of(self))

    return hashed


def _refuse_to_set(_self: Any, name: str, _value: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _get_state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


class _ForStandardLibrary:
    """What the standard library keeps of a class's fields, made when it asks: its functions take our values too."""

    def __get__(self, _value: Any, owner: Any) -> dict[str, Any]:
        import dataclasses

        made = dataclasses.make_dataclass(
            owner.__name__,
            [(each.name, object, _as_the_standard_library_says(each)) for each in fields(owner)],
        )
        found: dict[str, Any] = vars(made)["__dataclass_fields__"]
        owner.__dataclass_fields__ = found  # next time there is nothing to make
        return found


def _as_the_standard_library_says(own: Field) -> Any:
    import dataclasses

    said = {"default": own.default, "default_factory": own.default_factory, "kw_only": own.kw_only, "repr": own.repr}
    return dataclasses.field(**{name: value for name, value in said.items() if value is not _ABSENT})
