"""Values made quickly are those that the standard library makes."""

import dataclasses
import pickle
import sys
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import pytest

from viewer.core import quick_values

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 13), reason="there the standard library's own are taken")
OPTIONS = [
    {"frozen": True, "slots": True},
    {"frozen": True},
    {"slots": True},
    {},
    {"frozen": True, "slots": True, "eq": False},
    {"slots": True, "eq": False},
]
MAKERS = (quick_values, dataclasses)


def classes(maker: Any, **options: bool) -> tuple[type, type]:
    """A class of values and one that is made of it."""

    @maker.dataclass(**options)
    class Place:
        """Where something is."""

        name: str
        """How it is called."""
        at: tuple[int, int] = (0, 0)
        known: list[str] = maker.field(default_factory=list)
        hidden: float = maker.field(default=0.5, repr=False)
        late: object = maker.field(default=None, kw_only=True)

        def said(self) -> str:
            return f"{self.name} {self.at}"

    @maker.dataclass(**options)
    class Town(Place):
        """With what only a town has."""

        people: int = 1
        name: str = "Marrowby"

        def __post_init__(self) -> None:
            object.__setattr__(self, "people", self.people + 1)

    return Place, Town


def told(act: Callable[[], object]) -> object:
    """What comes of it, be it an error."""
    try:
        return act()
    except Exception as error:
        return type(error), str(error)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("which", [0, 1], ids=["plain", "inherited"])
@pytest.mark.parametrize(
    "act",
    [
        lambda kind: repr(kind("a")),
        lambda kind: repr(kind("a", (1, 2), ["x"], 2.0, late=kind("b"))),
        lambda kind: kind("a") == kind("a"),
        lambda kind: kind("a") == kind("b"),
        lambda kind: kind("a") == ("a", (0, 0)),
        lambda kind: kind("a", known=()) in {kind("a", known=()): 1},
        lambda kind: type(hash(kind("a"))),
        lambda kind: len({kind("a", known=()), kind("a", known=())}),
        lambda kind: kind("a").said(),
        lambda kind: kind("a").known is kind("a").known,
        lambda kind: kind("a").known is kind("a", known=[]).known,
        lambda kind: setattr(kind("a"), "name", "b"),
        lambda kind: delattr(kind("a"), "name"),
        lambda kind: repr(kind("a", (0, 0), [], 0.5, 7)),
        lambda kind: repr(kind()),
        lambda kind: kind(nothing=1),
        lambda kind: kind.__match_args__,
        lambda kind: kind.__init__.__annotations__,
        lambda kind: hasattr(kind("a"), "__dict__"),
        lambda kind: kind.__doc__,
        lambda kind: [each.name for each in dataclasses.fields(kind)],
        lambda kind: dataclasses.asdict(kind("a", late=[kind("b")])),
        lambda kind: repr(dataclasses.replace(kind("a", late=1), name="b")),
        lambda kind: [(each.name, each.kw_only, each.repr) for each in dataclasses.fields(kind("a"))],
    ],
)
def test_a_value_does_what_the_standard_librarys_does(
    act: Callable[[Any], object], which: int, options: dict[str, bool]
) -> None:
    ours, theirs = (told(partial(act, classes(maker, **options)[which])) for maker in MAKERS)
    assert ours == theirs


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_what_goes_with_it_gives_the_same_too(options: dict[str, bool]) -> None:
    said = []
    for maker in MAKERS:
        _, kind = classes(maker, **options)
        value = kind("a", late=(kind("b"), {"c": [kind("c")]}))
        said.append(
            (
                repr(maker.replace(value, name="z")),
                maker.asdict(value),
                [each.name for each in maker.fields(kind)],
                [each.name for each in maker.fields(value)],
            )
        )
    assert said[0] == said[1]


@quick_values.dataclass(frozen=True, slots=True)
class Pickled:
    """Pickled by its name."""

    name: str
    of: "Pickled | None" = None


PICKLED: Any = Pickled


def test_a_frozen_value_is_pickled() -> None:
    value = PICKLED("a", PICKLED("b"))
    assert pickle.loads(pickle.dumps(value)) == value


def test_a_value_that_holds_itself_can_be_shown() -> None:
    value = PICKLED("a")
    object.__setattr__(value, "of", value)
    assert repr(value) == "Pickled(name='a', of=...)"


@quick_values.dataclass(frozen=True)
class Reckoned:
    """Finds something out once."""

    number: int

    @cached_property
    def square(self) -> list[int]:
        return [self.number**2]


def test_what_is_found_out_once_is_kept_in_a_value_without_slots() -> None:
    kind: Any = Reckoned
    value = kind(3)
    assert value.square is value.square
    assert value.square == [9]


@pytest.mark.parametrize("maker", MAKERS)
def test_a_value_of_one_field_or_none_compares_as_a_tuple_does(maker: Any) -> None:
    @maker.dataclass(frozen=True, slots=True)
    class One:
        number: float

    @maker.dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    one: Any = One
    nan = float("nan")
    assert one(nan) == one(nan)  # the very same, as in a tuple
    assert one(1) != one(2)
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(())
