from __future__ import annotations

import io
import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest
from rich.console import Console

from forkjoin.cli.stepping import Stage, drawn, moved, step_through
from forkjoin.report.schedule import Schedule
from forkjoin.report.source import Source
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write
from tests.support.fake_grading import RACE

ROOT = Path(__file__).resolve().parents[2]
CODE = "seen = n\nn = seen + 1\n"


@pytest.fixture
def race(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "ada", text="race")


def test_the_steps_of_the_first_failure_with_a_schedule(grade: Grade, race: Path) -> None:
    result = grade("trace", "counter", "--dir", race)
    assert result.exit_code == 0
    assert result.stdout.startswith("8-locks/counter: No update is lost\nOne update is lost.\n")
    assert "  3  Thread 2  write n → 1  (this update is lost)\n     ada/8-locks/counter.py:2" in result.stdout
    assert result.stderr == ""
    assert grade.factory.graded == ["ada"]


def test_another_check_is_chosen_by_its_name(grade: Grade, race: Path) -> None:
    result = grade("trace", "counter", "--check", "works", "--dir", race)
    assert result.exit_code == 0
    assert "This check has no schedule" in result.stdout
    assert result.stderr == "also failed with a schedule, for --check: no_race\n"


@pytest.mark.parametrize(
    "text, check, told",
    [
        ("race", "no_rade", "sentinel has no check 'no_rade': it has works, no_race"),
        ("right", "works", "the check works is passed, so there is nothing to show. Failed: none"),
        ("hidden race", "no_race", "the check no_race is hidden, so there is nothing to show. Failed: none"),
    ],
)
def test_a_check_that_cannot_be_shown(grade: Grade, tmp_path: Path, text: str, check: str, told: str) -> None:
    workspace = make_workspace(tmp_path / "ada", text=text)
    result = grade("trace", "sentinel", "--check", check, "--dir", workspace)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"error: {told}\n")


@pytest.mark.parametrize(
    "text, status, told",
    [
        ("right", 0, "2-queues/sentinel: every check passed, so there is no failure to show"),
        ("hidden race", 1, "2-queues/sentinel: only hidden checks failed"),
        ("ungraded", 4, "2-queues/sentinel could not be graded: ungraded"),
    ],
)
def test_nothing_to_show(grade: Grade, tmp_path: Path, text: str, status: int, told: str) -> None:
    result = grade("trace", "sentinel", "--dir", make_workspace(tmp_path / "ada", text=text))
    assert (result.exit_code, result.stdout, result.stderr) == (status, "", f"{told}\n")


def test_a_file_that_is_missing(grade: Grade, tmp_path: Path) -> None:
    result = grade("trace", "sentinel", "--dir", make_workspace(tmp_path / "ada", ("8-locks/counter",)))
    assert (result.exit_code, result.stderr) == (1, "ada/2-queues/sentinel.py is not there\n")


def test_one_exercise_at_a_time(grade: Grade, race: Path) -> None:
    write(grade.course.exercises_dir / "8-locks/other.py", "")
    write(grade.course.exercises_dir / "8-locks/other.toml", 'title = "Another"\npoints = 1\n')
    write(grade.course.graders / "8-locks/test_other.py", "")
    result = grade("trace", "8-locks", "--dir", race)
    assert result.exit_code == 2
    assert result.stderr == "error: 8-locks is a topic, and one exercise is shown at a time: counter, other\n"


def test_a_page(grade: Grade, race: Path, tmp_path: Path) -> None:
    write(race / "8-locks/counter.py", "race")
    result = grade("trace", "counter", "--html", "race.html", "--dir", race)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "the page is in race.html\n")
    page = (tmp_path / "race.html").read_text(encoding="utf-8")
    assert "<h2>ada/8-locks/counter.py:1</h2>" in page
    assert "this update is lost" in page


def test_a_page_that_cannot_be_written_is_refused_before_grading(grade: Grade, race: Path) -> None:
    result = grade("trace", "counter", "--html", race / "8-locks/counter.py/x.html", "--dir", race)
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert grade.factory.started == []


def test_help_teaches(grade: Grade) -> None:
    result = grade("trace", "--help")
    assert result.exit_code == 0
    assert "grade trace counter --html counter.html" in result.stdout


# At a terminal.


def stage(code: str = CODE) -> Stage:
    return Stage(
        "8-locks/counter: ok", "One is lost. " * 40, Schedule(RACE.trace or []), Source("a.py", (*code.split("\n"),))
    )


def screen(at: int, width: int = 120, height: int = 24, code: str = CODE) -> list[str]:
    file = io.StringIO()
    console = Console(file=file, width=width, height=height, color_system=None)
    console.print(drawn(stage(code), at, width, height))
    return file.getvalue().splitlines()


def test_each_threads_line_is_marked_in_the_source() -> None:
    first, last = "\n".join(screen(0)), "\n".join(screen(2))
    assert "     1>   1 seen = n" in first
    assert "2>   2 n = seen + 1" in last
    assert "     1    1 seen = n" in last
    assert ">  3 Thread 2  write n → 1  this update is lost" in last


@pytest.mark.parametrize("width", [20, 60, 99, 100, 200])
@pytest.mark.parametrize("height", [14, 24, 60])
def test_any_screen_is_big_enough(width: int, height: int) -> None:
    code = "\n".join(f"x = {'y' * number}" for number in range(300))
    for at in range(4):
        lines = screen(at, width, height, code)
        assert len(lines) <= height
        assert max(map(len, lines)) <= width


def test_keys() -> None:
    places = [0]
    for key in ["n", "\x1b[C", "b", "G", "n", "g", "b", "x"]:
        places.append(moved(places[-1], key, 4))
    assert places == [0, 1, 2, 1, 3, 3, 0, 0, 0]


def test_typing_ahead_and_the_end_of_input(capsys: pytest.CaptureFixture[str]) -> None:
    keys = iter(["nn", "\x1b[D"])

    def read_key() -> str:
        for key in keys:
            return key
        raise EOFError

    before = signal.getsignal(signal.SIGWINCH)
    step_through(stage(), read_key)
    shown = capsys.readouterr().out
    assert [shown.count(f"step {number} of 4") > 0 for number in (1, 2, 3, 4)] == [True, True, True, False]
    assert signal.getsignal(signal.SIGWINCH) == before


@pytest.fixture
def terminal(tmp_path: Path, race: Path) -> pexpect.spawn[str]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "TERM": "xterm"}
    arguments = ["-m", "tests.support.fake_grade", str(tmp_path), "trace", "counter", "--dir", str(race)]
    child = pexpect.spawn(
        sys.executable, arguments, cwd=ROOT, env=environment, dimensions=(24, 110), encoding="utf-8", timeout=120
    )
    child.expect("step 1 of 4")
    return child


def test_a_real_terminal(terminal: pexpect.spawn[str]) -> None:
    terminal.send("n")
    terminal.expect("step 2 of 4")
    terminal.setwinsize(30, 60)
    terminal.expect("step 2 of 4")  # drawn anew
    terminal.send("\x1b[F")
    terminal.expect("step 4 of 4")
    terminal.send("q")
    terminal.expect(r"\x1b\[\?1049l")  # the screen is as it was before
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0


def test_ctrl_c_at_a_real_terminal(terminal: pexpect.spawn[str]) -> None:
    terminal.send("\x03")
    terminal.expect(r"\x1b\[\?1049l")
    terminal.expect("stopped")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 130
