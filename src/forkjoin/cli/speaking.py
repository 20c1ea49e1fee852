"""The language of the command line: `--lang` anywhere, and help in the language chosen."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from forkjoin import language
from forkjoin.cli.terminal import note
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

_OPTION = "--lang"
_USAGE = 2
_GIVEN = "forkjoin.language"


class ForStudents(TyperCommand):
    """A command that speaks the language of whoever runs it.

    The others write results that last, and are read elsewhere: they speak English unless `--lang` says otherwise.
    """


class Speaking(TyperGroup):
    """The commands. The language is known before any of them is looked at, so that their help is in it, too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take `--lang` from wherever it stands, before or after the command."""
        given, rest = _taken(args)
        if not ctx.resilient_parsing:  # a shell that completes has no use for an error
            _choose(given)
        ctx.meta[_GIVEN] = given
        return super().parse_args(ctx, rest)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that is to run."""
        if ctx.meta.get(_GIVEN) is None and not isinstance(self.commands.get(args[0]), ForStudents):
            language.use(language.ENGLISH)
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Give a command with its help in the language in use."""
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            _translate(command)
        return command

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help of the whole."""
        _translate(self)
        super().format_help(ctx, formatter)


def _taken(args: list[str]) -> tuple[str | None, list[str]]:
    """The language that was given, and the other arguments. What stands after `--` is no option."""
    given, rest = None, list[str]()
    words = iter(args)
    for word in words:
        if word == "--":
            return given, [*rest, word, *words]
        if word == _OPTION:
            given = next(words, "")
        elif word.startswith(f"{_OPTION}="):
            given = word.partition("=")[2]
        else:
            rest.append(word)
    return given, rest


def _choose(given: str | None) -> None:
    try:
        language.use(language.wanted(given))
    except UsageError as error:
        note(f"error: {error}")
        raise typer.Exit(_USAGE) from None


def _translate(command: Any) -> None:
    """Put the help of a command and of its arguments into the language in use; made anew for each run of `grade`."""
    for holder in (command, *command.params):
        for name in ("help", "epilog"):
            if text := getattr(holder, name, None):
                setattr(holder, name, _said(text))


def _said(text: str) -> str:
    """The translation of a help text, of which Typer has taken the last line's end."""
    for original in (text, f"{text}\n"):
        if (translated := _(original)) != original:
            return translated.rstrip("\n")
    return text
