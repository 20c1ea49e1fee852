"""The files of a release that are written from templates: `templates/`, beside this module.

Templates write `<{ name }>` and `<% if … %>`: GitHub's workflows, shells and Markdown have meanings for Jinja's own.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from forkjoin.release.release import Content


def filled(template: str, *, executable: bool = False, **facts: Any) -> Content:
    """Fill in a template; a name in it that has no value is an error."""
    return Content.of(_environment().get_template(template).render(facts), executable=executable)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("forkjoin.release"),
        autoescape=False,  # noqa: S701 - no HTML: workflows, shell scripts, Markdown; what goes in is the course's own
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        variable_start_string="<{",
        variable_end_string="}>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
    )
