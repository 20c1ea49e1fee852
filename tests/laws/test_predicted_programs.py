"""The programs of `predict` are the ones that its stub and its grader name, and print the same on every run."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from forkjoin.course import find_course

COURSE = find_course()
README = (COURSE.exercises_dir / "0-concepts" / "README.md").read_text(encoding="utf-8")
PROGRAMS = dict(re.findall(r"^### (\w+)\n\n.*?\n\n```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL))
NEVER_ENDS = {"foreground"}
BY_START_METHOD = {"child_global"}
PROBED = ("spawn", "forkserver")


def _run(program: str, method: str, folder: Path) -> str:
    file = folder / "program.py"
    file.write_text(f"import multiprocessing\n\nmultiprocessing.set_start_method({method!r}, force=True)\n{program}")
    done = subprocess.run(
        [sys.executable, str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_stub_grader_and_readme_name_the_same_twelve_programs() -> None:
    stub = ast.parse((COURSE.exercises_dir / "0-concepts" / "predict.py").read_bytes())
    answers = next(node for node in stub.body if isinstance(node, ast.AnnAssign)).value
    assert isinstance(answers, ast.Dict)
    grader = ast.parse((COURSE.graders / "0-concepts" / "test_predict.py").read_bytes())
    checks = [node.name for node in grader.body if isinstance(node, ast.FunctionDef)]
    names = [key.value for key in answers.keys if isinstance(key, ast.Constant)]
    assert list(PROGRAMS) == names
    assert [name.removeprefix("test_") for name in checks if name.startswith("test_")] == names
    assert len(names) == 12


@pytest.mark.parametrize("name", sorted(PROGRAMS.keys() - NEVER_ENDS - BY_START_METHOD))
def test_a_program_prints_the_same_under_every_start_method(name: str, tmp_path: Path) -> None:
    expected = _run(PROGRAMS[name], "fork", tmp_path)
    assert expected.strip()
    assert [_run(PROGRAMS[name], method, tmp_path) for method in PROBED] == [expected] * len(PROBED)


def test_what_a_child_finds_depends_on_the_start_method(tmp_path: Path) -> None:
    printed = [_run(PROGRAMS["child_global"], method, tmp_path).strip() for method in ("fork", *PROBED)]
    assert printed == ["after", "before", "before"]
