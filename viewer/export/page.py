"""What the HTML exports have in common: `render` fills a template, with both themes' colours and everything escaped.

Each page says in a content security policy that it loads nothing and runs no script but its own, so that a browser
would refuse what a flaw of ours let through.
"""

from base64 import b64encode
from hashlib import sha256

from viewer.export.templates import template
from viewer.resources import resource
from viewer.theme import Theme, Underline, load_theme

_DECORATIONS = {
    Underline.NONE: "none",
    Underline.SOLID: "underline solid 1px",
    Underline.DASHED: "underline dashed 1.5px",
    Underline.DOTTED: "underline dotted 2px",
    Underline.WAVY: "underline wavy 1px",
    Underline.ENDS: "none",
}


def render(name: str, script: str = "", **values: object) -> str:
    """The template `resources/templates/<name>.html.j2` with these values in it, and with that script beside it."""
    from markupsafe import Markup

    code = resource("templates", script).read_text("utf-8") if script else ""
    allowed = f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" if code else "'none'"
    return template(f"{name}.html").render(
        light=_colours(load_theme("light")),
        dark=_colours(load_theme("dark")),
        policy=f"default-src 'none'; style-src 'unsafe-inline'; script-src {allowed}; base-uri 'none'",
        script=Markup(code),  # our own file, not a text of an article
        **values,
    )


def _colours(theme: Theme) -> dict[str, object]:
    """The theme as the style sheet wants it."""
    looks = {
        role.value: {
            "fill": style.background or "transparent",
            "text": style.text,
            "edge": style.line,
            "line": f"{_DECORATIONS[style.underline]} {style.line}",
            "ends": f"1.5px solid {style.line}" if style.underline is Underline.ENDS else "none",
        }
        for role, style in theme.marks.items()
    }
    return {"theme": theme, "looks": looks}
