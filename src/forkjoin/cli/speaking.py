"""The language of the command line: `--lang` anywhere, and help in the language chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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
    """A command that speaks the language of whoever runs it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take the arguments, or show the help."""
        _set(ctx)
        return super().parse_args(ctx, args)


class ForTeachers(ForStudents):
    """A command that writes results that last, and are read elsewhere.

    Its help is in the language of whoever reads it; what it does is in English unless `--lang` says otherwise.
    """

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        if ctx.meta.get(_GIVEN) is None:
            language.use(language.ENGLISH)
        return super().invoke(ctx)


class Speaking(TyperGroup):
    """The commands. The language is known before any of them is looked at, so that their help is in it, too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take `--lang` from wherever it stands, before or after the command."""
        given, rest = _taken(args)
        if not ctx.resilient_parsing:  # a shell that completes has no use for an error
            _choose(given)
        ctx.meta[_GIVEN] = given
        _set(ctx)
        if not rest and not ctx.resilient_parsing:
            typer.echo(self.get_help(ctx), err=True)
            raise typer.Exit(_USAGE)
        with _errors_told():
            return super().parse_args(ctx, rest)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        with _errors_told():
            return super().invoke(ctx)

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


def _set(context: Any) -> None:
    """Have the help of a command set in the language in use: what the library writes into it, too."""
    if language.current() != language.ENGLISH:
        from forkjoin.cli.usage import Formatter

        context.formatter_class = Formatter


@contextmanager
def _errors_told() -> Iterator[None]:
    """Say what is wrong with a command line in the language in use, and end with the library's own exit status."""
    try:
        yield
    except typer.TyperException as error:
        if language.current() == language.ENGLISH:
            raise
        from forkjoin.cli.usage import tell

        tell(error)
        raise typer.Exit(error.exit_code) from None


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
