"""Writes the table of docs/protection.md, having attacked at each level: python -m tests.support.protection_table."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from forkjoin.box import BoxError
from forkjoin.box.levels import NAMES
from tests.support.attacks import ATTACKS, ROOT, aim, known, shooting_range

PAGE = ROOT / "docs" / "protection.md"
_BEGIN, _END = "<!-- table of attacks: begin -->\n", "<!-- table of attacks: end -->\n"
_WORDS = {
    "secret": "reads it",
    "service": "reaches it",
    "process": "hits another program",
    "file": "leaves or changes a file",
    "call": "succeeds",
    "runs": "leaves a file in the box's folder",
    "pass": "gets the marks",
}


def table(open_at: dict[str, dict[str, list[str]]]) -> str:
    """One row for each attack; `open_at` says by level what each got at."""
    rows = ["| the attack tries | " + " | ".join(NAMES) + " |", "| --- |" + " --- |" * len(NAMES)]
    for attack in ATTACKS:
        cells = [_cell(open_at.get(level, {}).get(attack.stem, [])) for level in NAMES]
        rows.append(f"| {aim(attack)} | " + " | ".join(cells) + " |")
    held = [f"{len(ATTACKS) - len(open_at.get(level, {}))} of {len(ATTACKS)}" for level in NAMES]
    rows.append("| **held** | " + " | ".join(held) + " |")
    return "\n".join(rows) + "\n"


def _cell(found: list[str]) -> str:
    return ", ".join(_WORDS[what] for what in sorted(found)) if found else "held"


def tried(level: str, folder: Path) -> dict[str, list[str]]:
    """What each attack gets at now, where that is anything."""
    with shooting_range(level, folder) as place:
        found = {attack.stem: sorted(place.attacked(attack)[0]) for attack in ATTACKS}
    return {name: what for name, what in found.items() if what}


def page(text: str, open_at: dict[str, dict[str, list[str]]]) -> str:
    """The page with its table written anew."""
    before, rest = text.split(_BEGIN)
    return before + _BEGIN + table(open_at) + _END + rest.split(_END)[1]


def main() -> None:
    """Attack at each level, and say where the page or tests/attacks/open.toml differ from what was found."""
    found = {}
    for level in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            try:
                found[level] = tried(level, Path(folder))
            except BoxError as error:
                sys.exit(f"{level}: {error}: the table needs every level")
    beyond = {
        (level, name, what)
        for level, attacks in found.items()
        for name, seen in attacks.items()
        for what in seen
        if what not in known().get(level, {}).get(name, [])
    }
    for level, name, what in sorted(beyond):
        sys.stderr.write(f"{level}: {name} got at more than open.toml says: {what}\n")
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), known()), encoding="utf-8")
    sys.exit(bool(beyond))


if __name__ == "__main__":
    main()
