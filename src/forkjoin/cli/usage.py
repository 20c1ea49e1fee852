"""Help, and what is wrong with a command line, in another language than English.

The library that reads the command line has its sentences in English, in the middle of its code. In English they stay as
they are, and nothing here is imported. In another language `Formatter` sets the help, and `tell` reads an error again
by the patterns that it was made by; what none of them fits stays English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import Formatter as Template
from typing import Any

import typer

from forkjoin.cli.terminal import note
from forkjoin.language import N_
from forkjoin.language import gettext as _

LIBRARY = (
    *(N_("Arguments"), N_("Options"), N_("Commands"), N_("Show this message and exit."), N_("required")),
    N_("Install completion for the current shell."),
    N_("Show completion for the current shell, to copy it or customize the installation."),
)
"""What the library writes into help."""
# A more special one comes first.
_ERRORS = (
    N_("Missing command."),
    N_("No such command {command}. Did you mean {guess}?"),
    N_("No such command {command}."),
    N_("{error} (Possible options: {options})"),
    N_("No such option: {option}"),
    N_("Missing argument {argument}. {choices}"),
    N_("Missing argument {argument}."),
    N_("Missing option {option}. {choices}"),
    N_("Missing option {option}."),
    N_("Choose from:\n\t{names}"),
    N_("Option {option} requires an argument."),
    N_("Option {option} does not take a value."),
    N_("Got unexpected extra argument(s) ({arguments})"),
    N_("Invalid value for {option}: Value error, {error}"),
    N_("Invalid value for {option}: {error}"),
    N_("{value} is not one of {names}."),
    N_("Input should be a valid integer, unable to parse string as an integer"),
    N_("Input should be greater than or equal to {least}"),
    N_("Input should be less than or equal to {most}"),
)
# What stands in these places is a sentence again.
_AGAIN = {"error", "choices"}
_EXTRAS = r"\[([^\[\]]+)\]$"
_DEFAULT = "default: "
# Chinese marks, as they are.
_OPENING, _CLOSING = r"[(（“《", "，。、；：？！）”》…"  # noqa: RUF001
_WIDE = r"[\u2e80-\u303f\u3400-\u9fff\uff00-\uff60“”…]"
# Where a line may end: at blanks, and beside each wide sign; but not after an opening mark, nor before a closing one.
_PIECE = rf"\s+|[\{_OPENING}]*(?:[^\s\u2e80-\uff60“”…]+|\S)[{_CLOSING}]*"
# Between Chinese signs, the end of a line is no blank.
_NO_BLANK = r"(?<=[\u2e80-\u9fff\uff00-\uff60”…])\n(?=\S)|(?<=\S)\n(?=[\u2e80-\u9fff])"
# A paragraph that begins with it keeps its lines.
_AS_IT_IS = "\b\n"
_HelpFormatter: Any = typer.Context.formatter_class


class Formatter(_HelpFormatter):  # type: ignore[misc] # the library's own class, which it has no public name for
    """Sets help in the language in use. Lines are as wide as they look: a Chinese sign takes two places."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called."""
        super().write_usage(prog, args, prefix or _("Usage: "))

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        self.write(_("{heading}:").format(heading=_(heading)) + "\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs; one that begins with a backspace keeps its lines."""
        super().write_text(_set(text, self.width - self.current_indent))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names, and beside each what it means."""
        first = min(max((len(name) for name, _meaning in rows), default=0), col_max) + col_spacing
        width = max(self.width - first - self.current_indent, 10)
        super().write_dl([(name, _set(_meant(text), width)) for name, text in rows], col_max, col_spacing)


def tell(error: Any) -> None:
    """Say on stderr what is wrong with a command line."""
    if context := getattr(error, "ctx", None):
        help_of = _("Try '{command}' for help.").format(command=f"{context.command_path} --help")
        note(*context.get_usage().splitlines(), help_of, "")
    note(_("error: {error}").format(error=_said(error.format_message())))


def _said(text: str) -> str:
    """One of the library's sentences in the language in use; as it is when no pattern fits."""
    for template in _ERRORS:
        if found := re.fullmatch(_pattern(template), text, re.DOTALL):
            values = {name: _said(value) if name in _AGAIN else value for name, value in found.groupdict().items()}
            return _(template).format(**values)
    return text


def _pattern(template: str) -> str:
    pieces = Template().parse(template)
    return "".join(re.escape(literal) + (f"(?P<{name}>.+)" if name else "") for literal, name, _spec, _how in pieces)


def _meant(text: str) -> str:
    """What a line of help says, with what the library adds in brackets."""
    extras = re.search(_EXTRAS, text)
    if extras is None:
        return _(text)
    added = "; ".join(map(_added, extras[1].split("; ")))
    return f"{text[: extras.start()]}[{added}]"


def _added(text: str) -> str:
    if text.startswith(_DEFAULT):
        return _("default: {value}").format(value=text.removeprefix(_DEFAULT))
    return _(text)


def _set(text: str, width: int) -> str:
    """Break the lines of each paragraph anew, unless it keeps its own."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(
        one if one.startswith(_AS_IT_IS) else _AS_IT_IS + "\n".join(_lines(one, width)) for one in paragraphs
    )


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for piece in re.findall(_PIECE, " ".join(re.sub(_NO_BLANK, "", text).split())):
        if line and _wide(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    yield line.rstrip()


def _wide(text: str) -> int:
    """The number of places that a text takes in a terminal."""
    return len(text) + len(re.findall(_WIDE, text))
