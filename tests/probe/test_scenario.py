"""The scenario of a run, compiled once by the warm interpreter."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.probe.execution import Scenario


def test_it_is_compiled_again_only_when_its_text_has_changed(tmp_path: Path) -> None:
    first, same, other = tmp_path / "first.py", tmp_path / "same.py", tmp_path / "other.py"
    for file, text in ((first, "def number():\n    return 1\n"), (other, "def number():\n    return 2\n")):
        file.write_text(text, encoding="utf-8")
    same.write_bytes(first.read_bytes())
    scenario = Scenario()
    code = []
    for file, number in ((first, 1), (same, 1), (other, 2)):
        scenario.get_ready(str(file))
        module = scenario.load(file)
        assert (module.number(), module.__file__) == (number, str(file))
        code.append(module.number.__code__)
    assert code[0] is code[1]
    assert code[0] is not code[2]


@pytest.mark.parametrize("text", ["def number(:", "\0"])
def test_an_error_in_it_is_left_to_the_run_that_loads_it(tmp_path: Path, text: str) -> None:
    file = tmp_path / "scenario.py"
    file.write_text(text, encoding="utf-8")
    scenario = Scenario()
    scenario.get_ready(str(file))
    with pytest.raises((SyntaxError, ValueError)):
        scenario.load(file)
    scenario.get_ready(str(tmp_path / "not_there.py"))
