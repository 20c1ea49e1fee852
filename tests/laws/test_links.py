"""Every link from one file of the project to another leads somewhere."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("exercises/*/*.md")])


def _broken(page: Path) -> list[str]:
    """The relative links and images of a page that lead nowhere."""
    inline = MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8"))
    parts = [part for token in inline for part in token.children or ()]
    targets = [urlsplit(str(part.attrGet("href") or part.attrGet("src") or "")) for part in parts]
    paths = [unquote(target.path) for target in targets if target.path and not (target.scheme or target.netloc)]
    return [path for path in paths if not (page.parent / path).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_relative_link_resolves(page: Path) -> None:
    assert _broken(page) == []


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("[here](page.md#top) ![no](a%20b.svg) [web](https://example.org)\n\n| [no](../gone.md) |\n| -- |\n")
    assert _broken(page) == ["a b.svg", "../gone.md"]
