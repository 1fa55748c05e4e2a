"""The templates that exports are filled into: `template`. Everything put into one is escaped for HTML or XML."""

from functools import cache
from typing import TYPE_CHECKING

from viewer.resources import resource

if TYPE_CHECKING:
    from jinja2 import Template


@cache
def template(name: str) -> "Template":
    """The template `resources/templates/<name>.j2`; a name that it asks for and isn't given is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(f"{name}.j2")
