"""`grade` as a program of its own: signals, terminals, encodings, and what is imported."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.archives import ANSWER, zip_of
from tests.support.courses import make_workspace

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "PYTHONIOENCODING"}},
    "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
    "TERM": "xterm",
}


def command(root: Path, *arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "tests.support.fake_grade", str(root), *map(str, arguments)]


@contextmanager
def started(root: Path, *arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    """A command that is waiting in the middle of grading."""
    process = subprocess.Popen(
        command(root, *arguments), env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        for line in process.stderr:
            if line == "waiting\n":
                break
        yield process
    finally:
        process.kill()
        process.communicate()


def on_terminal(root: Path, *arguments: str | Path, width: int = 80, **environment: Any) -> str:
    """What a command writes when stdout and stderr are a terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    process = subprocess.Popen(
        command(root, *arguments), env={**ENVIRONMENT, **environment}, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    written = b""
    try:
        while piece := os.read(ours, 65536):
            written += piece
    except OSError:  # Linux says EIO when the last writer has gone
        pass
    finally:
        os.close(ours)
        process.wait()
    return written.decode()


@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_check_that_is_stopped_leaves_nothing(tmp_path: Path, number: signal.Signals, status: int) -> None:
    workspace = make_workspace(tmp_path / "ada", text="wait")
    with started(tmp_path, "check", "--dir", workspace) as process:
        process.send_signal(number)
        out, errors = process.communicate()
    assert process.returncode == status
    assert out == ""
    assert errors.endswith("left running: 0\n")


@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_batch_that_is_stopped_keeps_who_is_done(tmp_path: Path, number: signal.Signals, status: int) -> None:
    make_workspace(tmp_path / "class/ada")
    make_workspace(tmp_path / "class/bob", text="wait")
    results = tmp_path / "results"
    with started(tmp_path, "batch", tmp_path / "class", "--out", results, "--jobs", "1") as process:
        process.send_signal(number)
        _, errors = process.communicate()
    assert process.returncode == status
    assert errors.endswith("left running: 0\n")
    data = json.loads((results / "scores.json").read_text(encoding="utf-8"))
    assert [student["student"] for student in data["students"]] == ["ada"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_batch_that_is_stopped_leaves_nothing_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setitem(ENVIRONMENT, "TMPDIR", str(temporary))
    (tmp_path / "class").mkdir()
    zip_of(tmp_path / "class/ada.zip", {ANSWER: "wait"})
    with started(tmp_path, "batch", tmp_path / "class", "--out", tmp_path / "results") as process:
        assert len(list((tmp_path / "results").rglob("sentinel.py"))) == 1
        process.send_signal(number)
        process.communicate()
    assert list(temporary.iterdir()) == []
    assert list((tmp_path / "results").rglob("*.py")) == []


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    workspace = make_workspace(tmp_path / "ada", text="陈明 → é")
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": encoding}
    arguments = command(tmp_path, "check", "--dir", workspace)
    done = subprocess.run(arguments, env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    text = done.stdout.decode(encoding)
    assert "\\u9648\\u660e" in text
    assert "  x  0/20  It works" in text
    programs = subprocess.run([*arguments, "--format", "json"], env=environment, capture_output=True, check=False)
    assert json.loads(programs.stdout.decode("utf-8"))["exercises"][0]["checks"][0]["message"] == "陈明 → é"


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    arguments = command(tmp_path, "check", "--dir", make_workspace(tmp_path / "ada"))
    with os.fdopen(writing, "wb") as stdout:
        done = subprocess.run(arguments, env=ENVIRONMENT, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0
    assert done.stderr == "left running: 0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_clear_line(tmp_path: Path) -> None:
    arguments = command(tmp_path, "check", "--dir", make_workspace(tmp_path / "ada"))
    with Path("/dev/full").open("wb") as stdout:
        done = subprocess.run(arguments, env=ENVIRONMENT, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "error: stdout cannot be written: No space left on device\n" in done.stderr


def test_a_terminal_gets_color_and_its_own_width(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "ada", text="wrong " * 100)
    text = on_terminal(tmp_path, "check", "sentinel", "--dir", workspace, width=60)
    assert "\x1b[1;31mfailed" in text
    report = text[text.index("2-queues/sentinel") :]
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", report)
    assert max(len(line) for line in plain.splitlines() if line.strip().startswith("wrong")) <= 60


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_color_when_it_is_not_wanted(tmp_path: Path, environment: dict[str, Any]) -> None:
    workspace = make_workspace(tmp_path / "ada", text="wrong")
    text = on_terminal(tmp_path, "check", "sentinel", "--dir", workspace, **environment)
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", text)
    assert "2-queues/sentinel  failed" in text


def test_who_asks_for_grading_does_not_import_the_testing_framework() -> None:
    code = "import sys, forkjoin.grading.client; sys.exit('pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_help_does_without_what_is_slow_to_import() -> None:
    code = (
        "import sys; from forkjoin.cli import app\n"
        "try: app(['check', '--help'])\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    modules = done.stderr.split()
    assert "typer" in modules
    assert {"pytest", "psutil", "rich", "tomllib", "tomli", "nbgrader"}.isdisjoint(modules)


def test_python_m_forkjoin_is_grade() -> None:
    arguments = [sys.executable, "-m", "forkjoin", "--version"]
    done = subprocess.run(arguments, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("forkjoin ")


def test_closed_standard_streams_change_nothing(tmp_path: Path) -> None:
    """As a daemon may start it: the numbers of these streams are the first that other files get."""
    workspace, report = make_workspace(tmp_path / "ada"), tmp_path / "report.json"
    plain = [*command(tmp_path, "check", "--dir", workspace, "--format", "json"), "--output"]
    closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *plain, str(report)]
    statuses = [subprocess.call(argv, env=ENVIRONMENT) for argv in (closed, [*plain, f"{report}2"])]
    assert statuses[0] == statuses[1]
    assert report.read_bytes() == Path(f"{report}2").read_bytes()


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    in_it = ["sh", "-c", 'cd "$1" && rmdir "$1" && shift && exec "$@"', "sh", str(gone)]
    argv = [*in_it, *command(tmp_path, "check")]
    ended = subprocess.run(argv, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.splitlines()[0] == "error: the folder that you are in has been deleted; change to another one"
