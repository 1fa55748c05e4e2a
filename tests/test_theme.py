"""Themes: readable, and told apart by readers of every kind of sight."""

from itertools import combinations

import pytest

from viewer.core.marks import Layer, Mark
from viewer.core.model import Change, ChangeKind, Span, Weight
from viewer.theme import MarkRole, PaletteChoice, RibbonRole, Theme, Underline, load_theme, role_of, theme_key, themes

Triple = tuple[float, float, float]
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "ordinary": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ: tuple[Triple, Triple, Triple] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
LAYER_OF = {
    MarkRole.SHARED_QUOTED: Layer.SHARED,
    MarkRole.SHARED_OWN: Layer.SHARED,
    MarkRole.FAINT: Layer.CHANGED,
    MarkRole.NOTABLE: Layer.CHANGED,
    MarkRole.DIFFERS: Layer.CHANGED,
    MarkRole.ONLY: Layer.ONLY,
    MarkRole.FURNITURE: Layer.FURNITURE,
}


def linear(colour: str) -> Triple:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return unfold(red), unfold(green), unfold(blue)


def unfold(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    a, b, c = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return a, b, c


def lab(colour: str, sight: str) -> Triple:
    seen = times(SIGHTS[sight], linear(colour))
    x, y, z = times(XYZ, (clip(seen[0]), clip(seen[1]), clip(seen[2])))
    fx, fy, fz = root(x / 0.95047), root(y), root(z / 1.08883)
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def clip(value: float) -> float:
    return min(1.0, max(0.0, value))


def root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def distance(one: str, other: str, sight: str) -> float:
    pairs = zip(lab(one, sight), lab(other, sight), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(times(XYZ, linear(colour))[1] for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=themes())
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_every_palette_is_shipped_light_and_dark() -> None:
    keys = {theme_key(palette, dark=dark): dark for palette in PaletteChoice for dark in (False, True)}
    assert set(keys) == set(themes())
    assert {key: load_theme(key).dark for key in keys} == keys


def least_distance(key: str) -> int:
    """How far apart the fills of different layers must be: further in what is made for this."""
    return 28 if key in {"light", "dark"} else 40


def least_contrast(key: str, usual: float) -> float:
    """How much letters and lines must stand out: more in what is made for this. 7 is WCAG's level AAA, 4.5 its AA."""
    return usual if not key.endswith("contrast") else 7 if usual >= 4.5 else 4.5


@pytest.mark.parametrize("sight", SIGHTS)
def test_fills_of_different_layers_are_told_apart(theme: Theme, sight: str) -> None:
    fills = {(LAYER_OF[role], style.background) for role, style in theme.marks.items() if style.background}
    for (layer, one), (other_layer, other) in combinations(sorted(fills), 2):
        if layer is not other_layer:
            assert distance(one, other, sight) >= least_distance(theme.key), (layer, other_layer)


@pytest.mark.parametrize("sight", SIGHTS)
def test_a_fill_stands_out_from_the_page(theme: Theme, sight: str) -> None:
    for role, style in theme.marks.items():
        if style.background:
            assert distance(style.background, theme.base, sight) >= 8, role


def test_marks_that_share_a_fill_have_different_underlines(theme: Theme) -> None:
    looks = [(style.background, style.underline) for style in theme.marks.values()]
    assert len(set(looks)) == len(looks)
    lined = [style.underline for style in theme.marks.values() if style.background]
    assert len(set(lined)) == len(lined)
    assert Underline.NONE not in lined


def test_letters_are_readable_on_every_ground(theme: Theme) -> None:
    enough, more = least_contrast(theme.key, 4.5), least_contrast(theme.key, 6)
    for role, style in theme.marks.items():
        for ground in (style.background or theme.base, style.background or theme.sentence):
            assert contrast(style.text, ground) >= (enough if role is MarkRole.FURNITURE else more), role
    for ground in (theme.base, theme.window, theme.raised, theme.sentence, theme.hover):
        assert contrast(theme.text, ground) >= more
        assert contrast(theme.muted, ground) >= enough
        assert contrast(theme.accent, ground) >= enough, "links"
    assert contrast(theme.on_accent, theme.accent) >= enough
    assert contrast(theme.on_selection, theme.selection) >= enough
    message = theme.ribbons[RibbonRole.MOVED].fill
    assert contrast(theme.text, message) >= enough


def test_what_was_found_is_told_apart_from_marks_and_the_place_from_the_rest(theme: Theme) -> None:
    """Its frame tells it apart where a colour of the page should come near."""
    grounds = {style.background or theme.base for style in theme.marks.values()} | {theme.sentence, theme.hover}
    for sight in SIGHTS:
        assert min(distance(theme.found, ground, sight) for ground in grounds) >= 12
        assert distance(theme.found, theme.found_now, sight) >= 28
    assert contrast(theme.text, theme.found) >= 4.5
    assert contrast(theme.on_found_now, theme.found_now) >= 4.5
    assert contrast(theme.found_edge, theme.base) >= 4.5


def test_lines_are_visible(theme: Theme) -> None:
    visible = least_contrast(theme.key, 3)
    for role, style in theme.marks.items():
        if style.underline is not Underline.NONE:
            assert contrast(style.line, style.background or theme.base) >= visible, role
    assert contrast(theme.focus, theme.base) >= visible
    for ribbon in theme.ribbons.values():
        assert contrast(ribbon.edge, theme.window) >= least_contrast(theme.key, 2.5)
    assert len({ribbon.fill for ribbon in theme.ribbons.values()}) == len(RibbonRole)


def test_contrast_is_what_the_guidelines_compute() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


def test_colour_blind_sight_confuses_what_it_is_known_to_confuse() -> None:
    red, green = "#D55E00", "#6E8B00"
    assert distance(red, green, "ordinary") > 60
    assert distance(red, green, "deutan") < 25
    assert distance("#0000FF", "#FFFF00", "protan") > 100


def changed(weight: Weight) -> Mark:
    return Mark(Span(0, 1), Layer.CHANGED, change=Change(ChangeKind.WORDING, weight, Span(0, 1), Span(0, 1)))


@pytest.mark.parametrize(
    ("mark", "role"),
    [
        (Mark(Span(0, 1), Layer.SHARED, quoted=True), MarkRole.SHARED_QUOTED),
        (Mark(Span(0, 1), Layer.SHARED), MarkRole.SHARED_OWN),
        (changed(Weight.FAINT), MarkRole.FAINT),
        (changed(Weight.NOTABLE), MarkRole.NOTABLE),
        (changed(Weight.DIFFERS), MarkRole.DIFFERS),
        (Mark(Span(0, 1), Layer.ONLY), MarkRole.ONLY),
        (Mark(Span(0, 1), Layer.FURNITURE), MarkRole.FURNITURE),
    ],
)
def test_each_mark_has_its_look(mark: Mark, role: MarkRole) -> None:
    assert role_of(mark) is role


def test_a_theme_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(OSError, match="nowhere"):
        load_theme("nowhere")
