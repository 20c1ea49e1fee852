"""A failing schedule on the whole terminal, one step at a time: the steps, the source, and where each thread is."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

import typer
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from forkjoin.diagnosis.told import word
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.printable import printable
from forkjoin.report.schedule import Schedule
from forkjoin.report.source import Source

_KEYS = N_("n next   b back   g first   G last   q quit")
_NEXT = {"n", " ", "j", "l", "\r", "\n", "\x1b[C", "\x1b[B", "\x1bOC", "\x1bOB"}
_BACK = {"b", "p", "k", "h", "\x7f", "\x1b[D", "\x1b[A", "\x1bOD", "\x1bOA"}
_FIRST = {"g", "<", "\x1b[H", "\x1bOH", "\x1b[1~"}
_LAST = {"G", ">", "\x1b[F", "\x1bOF", "\x1b[4~"}
_QUIT = {"q", "Q", "\x1b", "\x04"}
_ESCAPE = "\x1b"
# From this width on, the steps and the source stand beside each other.
_SIDE_BY_SIDE = 100
_MOST_THREADS = 8
_GUTTER = 6
_COLORS = ("cyan", "magenta", "yellow", "green", "blue", "bright_cyan", "bright_magenta", "bright_yellow")


@dataclass(frozen=True)
class Stage:
    """What is shown: the heading, what went wrong, the schedule and the source."""

    heading: str
    message: str
    schedule: Schedule
    source: Source
    unicode: bool = True

    def mark(self, thread: str) -> str:
        """A sign for a thread, as short as it can be told apart: `Main` is M, `Thread 12` is 12."""
        number = thread.rpartition(" ")[2]
        return number if number.isdecimal() else thread[:1].upper() or "?"

    def color(self, thread: str) -> str:
        """A colour for a thread."""
        known = self.schedule.threads
        return _COLORS[known.index(thread) % len(_COLORS)] if thread in known else ""


def step_through(stage: Stage, read_key: Callable[[], str] = typer.getchar) -> None:
    """Show the first step, and go on as the keys say, until the reader has enough. Ctrl-C raises KeyboardInterrupt."""
    # Highlighting would take words of the student's for something else.
    console = Console(highlight=False, markup=False, emoji=False, no_color=None)
    at = 0
    with console.screen(hide_cursor=True) as screen:

        def draw() -> None:
            screen.update(drawn(stage, at, console.width, console.height))

        with _redrawn_on_resize(draw):
            while True:
                draw()
                for key in _keys(_read(read_key)):
                    if key in _QUIT:
                        return
                    at = moved(at, key, len(stage.schedule.steps))


def _read(read_key: Callable[[], str]) -> str:
    try:
        return read_key()
    except EOFError:
        return "q"


def _keys(typed: str) -> list[str]:
    """What was typed since the last look: one key that sends an escape sequence, or some that send a letter each."""
    return [typed] if typed.startswith(_ESCAPE) else list(typed)


def moved(at: int, key: str, count: int) -> int:
    """The place (from 0) of the step to show after a key."""
    last = count - 1
    if key in _NEXT:
        return min(at + 1, last)
    if key in _BACK:
        return max(at - 1, 0)
    return 0 if key in _FIRST else last if key in _LAST else at


@contextmanager
def _redrawn_on_resize(draw: Callable[[], None]) -> Iterator[None]:
    if not hasattr(signal, "SIGWINCH"):
        yield
        return

    def resized(_number: int, _frame: FrameType | None) -> None:
        draw()

    before = signal.signal(signal.SIGWINCH, resized)
    try:
        yield
    finally:
        signal.signal(signal.SIGWINCH, before)


def drawn(stage: Stage, at: int, width: int, height: int) -> RenderableType:
    """The screen for one step, in so many columns and rows."""
    head = _head(stage, at, width, max(height // 6, 1))
    foot = [*map(_one_row, _threads(stage, at)), _one_row(Text(_(_KEYS), "dim"))]
    room = max(height - len(head) - len(foot) - 2, 4)
    if width >= _SIDE_BY_SIDE:
        body = Table.grid(padding=(0, 2, 0, 0), expand=True)
        body.add_column(ratio=4, no_wrap=True, overflow="ellipsis")
        body.add_column(ratio=5, no_wrap=True, overflow="ellipsis")
        body.add_row(_lines(_steps(stage, at, room)), _lines(_source(stage, at, room)))
        return Group(*head, Text(), body, Text(), *foot)
    steps = _steps(stage, at, max(room // 3, 2))
    return Group(*head, Text(), _lines(steps), Text(), _lines(_source(stage, at, room - len(steps) - 1)), *foot)


def _head(stage: Stage, at: int, width: int, most: int) -> list[Text]:
    title = Text(_("step {number} of {count}").format(number=at + 1, count=len(stage.schedule.steps)), "bold")
    title.append(f"   {stage.heading}")
    message = list(Text(printable(stage.message)).wrap(Console(width=width), width)) if stage.message else []
    if len(message) > most:
        message = [*message[: most - 1], Text(_("… (the end of this is in `grade check`)"), "dim")]
    return [_one_row(line) for line in (title, *message)]


def _steps(stage: Stage, at: int, room: int) -> list[Text]:
    steps, arrow = stage.schedule.steps, "→" if stage.unicode else "->"
    lines = []
    for place in _window(at, len(steps), room):
        step = steps[place]
        line = Text(f"{'>' if place == at else ' '}{step.number:>3} ", "bold" if place == at else "dim")
        line.append(f"{word(step.thread)}  ", f"bold {stage.color(step.thread)}".strip())
        line.append(step.what(arrow), "dim" if place > at else "")
        if step.note:
            line.append(f"  {step.note}", "bold red")
        lines.append(line)
    return lines


def _source(stage: Stage, at: int, room: int) -> list[Text]:
    """The lines around the one that the step is in, each with the threads that are there."""
    if not stage.source.lines:
        return [Text(_("{path} cannot be read").format(path=stage.source.path), "dim")]
    step = stage.schedule.steps[at]
    there: dict[int, list[str]] = {}
    for standing in stage.schedule.standings(at):
        if standing.last is not None and standing.last.line is not None and not standing.over:
            there.setdefault(standing.last.line, []).append(standing.thread)
    center = step.line or next(iter(there), 1)
    numbers = [place + 1 for place in _window(center - 1, len(stage.source.lines), room)]
    return [_source_line(stage, number, there.get(number, []), now=number == step.line) for number in numbers]


def _source_line(stage: Stage, number: int, threads: list[str], *, now: bool) -> Text:
    marks = ",".join(map(stage.mark, threads))
    line = Text(
        f"{marks[:_GUTTER]:>{_GUTTER}}",
        f"bold {stage.color(threads[0])}".strip() if threads else "",
    )
    line.append(f"{'>' if now else ' '}{number:>4} ", "bold" if now else "dim")
    return line.append(stage.source.line(number), "reverse" if now else "")


def _threads(stage: Stage, at: int) -> list[Text]:
    lines = []
    for standing in stage.schedule.standings(at)[:_MOST_THREADS]:
        where = (
            _("line {line}, ").format(line=standing.last.line)
            if standing.last and standing.last.line and not standing.over
            else ""
        )
        mark = Text(
            f"{stage.mark(standing.thread):>3} ",
            f"bold {stage.color(standing.thread)}".strip(),
        )
        mark.append(f"{word(standing.thread)}: {where}{standing.says}", "not bold")
        lines.append(mark)
    return lines


def _window(center: int, count: int, room: int) -> range:
    """So many places around one of them, as far as there are any."""
    first = max(min(center - room // 2, count - room), 0)
    return range(first, min(first + max(room, 1), count))


def _lines(lines: list[Text]) -> Text:
    return _one_row(Text("\n").join(lines))


def _one_row(text: Text) -> Text:
    """Cut each line where the screen ends: rows are counted."""
    text.no_wrap, text.overflow = True, "ellipsis"
    return text
