from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.workspace.state import FOLDER, Record, State, read_state, write_state
from tests.support.courses import write


def test_nothing_is_known_at_first(tmp_path: Path) -> None:
    assert read_state(tmp_path).of("2-queues/sentinel") == Record()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    state = State({}).changed("2-queues/sentinel", last="failed", best=12, hints=2)
    write_state(tmp_path, state)
    assert read_state(tmp_path) == state


def test_a_person_can_read_it(tmp_path: Path) -> None:
    write_state(tmp_path, State({"b/two": Record("passed", 20, 0), "a/one": Record()}))
    text = (tmp_path / FOLDER / "state.json").read_text(encoding="utf-8")
    assert "Safe to delete" in text
    assert text.index("a/one") < text.index("b/two")
    assert '\n      "best": 20,\n' in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"schema": "another"}',
        '{"schema": "forkjoin/state/v1", "exercises": []}',
        '{"schema": "forkjoin/state/v1", "exercises": {"a/b": {"best": true}}}',
        '{"schema": "forkjoin/state/v1", "exercises": {"a/b": {"best": -1}}}',
        '{"schema": "forkjoin/state/v1", "exercises": {"a/b": {"last": "maybe"}}}',
        '{"schema": "forkjoin/state/v1", "exercises": {"a/b": {"more": 1}}}',
        "[" * 100_000,
    ],
)
def test_what_somebody_broke_is_one_clear_line(tmp_path: Path, text: str) -> None:
    write(tmp_path / FOLDER / "state.json", text)
    with pytest.raises(UsageError, match=r"state\.json cannot be read: .*no work is lost") as raised:
        read_state(tmp_path)
    assert "\n" not in str(raised.value)


def test_it_is_json_of_a_schema(tmp_path: Path) -> None:
    write_state(tmp_path, State({}))
    data = json.loads((tmp_path / FOLDER / "state.json").read_text(encoding="utf-8"))
    assert data["schema"] == "forkjoin/state/v1"
