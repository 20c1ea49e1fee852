"""A sheet that a report is written on: as wide as the terminal, with or without colour, for any encoding."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

# Below this, words are broken so often that nobody can read them: let the terminal wrap instead.
_LEAST_WIDTH = 36


@dataclass(frozen=True)
class Page:
    """What the place that a report goes to can show. `width` is in columns."""

    width: int = 100
    color: bool = False
    unicode: bool = True

    @property
    def marks(self) -> dict[str, str]:
        """Give the sign that stands before a check, by its status."""
        signs = "✓✗-?" if self.unicode else "+x-?"
        return dict(zip(("passed", "failed", "skipped", "ungraded"), signs, strict=True))


class Sheet:
    """Collects what is written on a page; nothing in it is taken for markup."""

    def __init__(self, page: Page) -> None:
        self._file = io.StringIO()
        self.page = page
        self.width = max(page.width, _LEAST_WIDTH)
        self._console = Console(
            file=self._file,
            width=self.width,
            force_terminal=page.color,
            force_interactive=False,
            force_jupyter=False,  # or it shows everything itself, whatever it was told to write to
            color_system="standard" if page.color else None,
            no_color=not page.color,
            legacy_windows=False,
            safe_box=not page.unicode,
            markup=False,
            highlight=False,
            emoji=False,
        )

    def write(self, text: str | Text = "", style: str = "", indent: int = 0) -> None:
        """Write a paragraph, wrapped to the page."""
        self.draw(text if isinstance(text, Text) else Text(text, style), indent)

    def draw(self, part: RenderableType, indent: int = 0) -> None:
        """Write anything that rich can draw."""
        self._console.print(Padding(part, (0, 0, 0, indent)) if indent else part)

    def unbroken(self, text: str, style: str = "", indent: int = 0) -> None:
        """Write a line that is never wrapped: a terminal makes `file.py:12` clickable only in one piece."""
        self._console.print(Text(" " * indent).append(text, style), soft_wrap=True)

    def text(self) -> str:
        """Everything written so far, without blanks at the ends of lines."""
        return "".join(f"{line.rstrip()}\n" for line in self._file.getvalue().splitlines())
