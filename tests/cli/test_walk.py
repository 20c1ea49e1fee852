"""A student's first walk, in a real terminal, with real grading: init, list, watch, mistakes, hint, check --all.

The terminal waits as long as it takes: its time limit only ends a test that hangs.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pexpect
import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
EXERCISES = ("2-queues/sentinel", "8-locks/counter")
ANSWERS = ROOT / "tests/answers/2-queues/sentinel"
_LONG = 600  # seconds after which a test is given up
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


class Terminal:
    """Starts `grade` in a terminal of its own, in one folder."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, root
        for exercise in EXERCISES:
            topic, name = exercise.split("/")
            for kind, file in [
                ("exercises", f"{name}.py"),
                ("exercises", f"{name}.toml"),
                ("exercises", "README.md"),
                ("graders", f"test_{name}.py"),
                ("graders", f"scenario_{name}.py"),
                ("solutions", f"{name}.py"),
            ]:
                (root / "course" / kind / topic).mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / kind / topic / file, root / "course" / kind / topic / file)

    def __call__(self, *arguments: str) -> pexpect.spawn:
        kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "LINES"}}
        path = os.pathsep.join([str(ROOT), str(ROOT / "src")])
        return pexpect.spawn(
            sys.executable,
            ["-m", "tests.support.real_grade", str(self.root / "course"), *arguments],
            env={**kept, "PYTHONPATH": path, "TERM": "xterm", "NO_COLOR": "1"},
            cwd=self.folder,
            encoding="utf-8",
            dimensions=(60, 120),
            timeout=_LONG,
        )

    def done(self, *arguments: str) -> tuple[int, str]:
        """Run a command to its end; its status and all that it wrote."""
        with closing(self(*arguments)) as child:
            child.expect(pexpect.EOF)
            written = str(child.before)
            child.close()
            return child.exitstatus, written

    def save(self, text: str) -> None:
        """Save the first exercise as editors do: a new file takes the old one's place."""
        draft = self.folder / "2-queues/draft~"
        draft.write_text(text, encoding="utf-8")
        draft.replace(self.folder / "2-queues/sentinel.py")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def watched(terminal: Terminal) -> Iterator[pexpect.spawn]:
    """`grade watch` in a new workspace, after its first check."""
    terminal.done("init", "mine")
    terminal.folder = terminal.root / "mine"
    with closing(terminal("watch")) as child:
        child.expect("producer is not written yet")
        child.expect("q quit")
        yield child


def test_a_first_walk(terminal: Terminal, watched: pexpect.spawn) -> None:
    status, text = terminal.done("list")
    assert status == 0
    assert re.search(r"→ +2-queues +sentinel +not started", text)
    seen = []
    for mistake in ("wrong_equality", "wrong_join_before_drain", "wrong_continues_at_sentinel"):
        terminal.save((ANSWERS / f"{mistake}.py").read_text(encoding="utf-8"))
        watched.expect(r"2-queues/sentinel  failed  (\d+) of 20 points(.*)q quit")
        seen.append(str(watched.match[2]))
    assert len(set(seen)) == 3, "each mistake is told apart"
    assert "a deadlock" in seen[1]
    watched.send("h")
    watched.expect("2-queues/sentinel, hint 1 of 3")
    watched.send("h")
    watched.expect("2-queues/sentinel, hint 2 of 3")
    watched.send("n")
    watched.expect("sentinel is not done yet")
    watched.send("l")
    watched.expect("→ +2-queues +sentinel +in work")
    terminal.save((ROOT / "solutions/2-queues/sentinel.py").read_text(encoding="utf-8"))
    watched.expect("sentinel is done. Press n for the next one.")
    watched.expect("1 of 2 done; watching 2-queues/sentinel.py")
    watched.send("n")
    watched.expect("8-locks/counter  failed")
    watched.expect("1 of 2 done; watching 8-locks/counter.py")
    watched.send("c")
    watched.expect("20 of 40 points; 1 of 2 exercises passed")
    watched.expect("q quit")
    watched.send("q")
    watched.expect(pexpect.EOF)
    watched.close()
    assert watched.exitstatus == 0
    status, text = terminal.done("check", "--all")
    assert status == 1
    assert "2-queues/sentinel  passed  20 of 20 points" in text
    assert "in hand: 8-locks/counter.py" in text
    assert "solution" in terminal.done("solution", "sentinel")[1].lower()


def test_watch_resets_only_when_asked_twice(terminal: Terminal, watched: pexpect.spawn) -> None:
    terminal.save("my work = 1\n")
    watched.expect("not valid Python(.*)q quit")
    watched.send("x")
    watched.expect("y: yes, any other key: no")
    watched.send("n")
    watched.expect("Nothing was changed.")
    watched.send("x")
    watched.expect("y: yes, any other key: no")
    watched.send("y")
    watched.expect(r"your file is kept as (\S+)")
    backup = terminal.folder / str(watched.match[1])
    assert backup.read_text(encoding="utf-8") == "my work = 1\n"
    assert not watched.getecho()  # keys are taken unseen
    watched.send("q")
    watched.expect(pexpect.EOF)
    assert watched.getecho(), "the terminal is as it was before"


def test_watch_fits_every_width_and_leaves_no_process(watched: pexpect.spawn) -> None:
    watched.send("h")
    watched.expect("hint 1 of 3(.*)q quit")
    watched.setwinsize(20, 40)
    watched.expect(r"hint 1 of 3(.*)x reset, q\s+quit")
    lines = _ESCAPES.sub("", str(watched.match[1])).split("\r\n")
    assert len(lines) > 5
    assert max(map(len, lines)) <= 40
    started = psutil.Process(watched.pid).children(recursive=True)
    assert started
    watched.sendcontrol("c")
    watched.expect("stopped\r\n")
    watched.expect(pexpect.EOF)
    watched.close()
    assert watched.exitstatus == 130
    assert not [child for child in started if child.is_running()]
