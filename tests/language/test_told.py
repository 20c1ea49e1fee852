"""What the scheduler says of schedules, in another language: every sentence that it can make."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from forkjoin import language, probe
from forkjoin.diagnosis.told import WORDS, told, word
from forkjoin.probe.sched import blocked, races
from forkjoin.probe.sched.recording import Event

PROBE = Path(probe.__file__).parent

ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")


def _waiting(thread: str, name: str | None, kind: str, action: str, **more: Any) -> blocked.Waiting:
    entry = {"thread": thread, "waits_for": name, "kind": kind, "action": action, "line": 7}
    return {**entry, "held_by": None, "holds": [], "holder_ended": False, **more}


def _event(thread: int, kind: str, value: str, line: int, **more: Any) -> Event:
    place: Any = more.pop("place", ("object", "n"))
    return Event(thread, f"Thread {thread}", kind, more.pop("name", "self.n"), value, line, place, kind, **more)


def _held(line: int) -> Event:
    return _event(1, "read", "0", line, locks=("lock",), held=(1,))


LOCKS = [
    _waiting("Thread 1", "b", "Lock", "acquire", holds=["a"], held_by="Thread 2"),
    _waiting("Thread 2", "a", "Lock", "acquire", holds=["b", "c"], held_by="Thread 1", line=None),
]
RACE = races.Race(_event(1, "read", "0", 3), _event(2, "write", "1", 4), _event(1, "write", "1", 5), [])
LOST = races.Race(RACE.look, RACE.change, RACE.act, [], rival=_event(2, "read", "0", 3))
OVER = races.Race(RACE.look, RACE.change, _event(1, "write", "7", 5), [], rival=LOST.rival)
SAW = races.Race(RACE.look, RACE.change, _event(1, "read", "1", 5), [RACE.change, _event(3, "write", "2", 6)])
OTHER = _event(1, "write", "0", 5, locks=("lock",), held=(2,))
RAISED = "Thread 1 raised IndexError (pop from empty list) in line 9"
SENTENCES = [
    blocked.deadlock(LOCKS),
    blocked.deadlock(
        [_waiting("Main", "sem", "Semaphore", "acquire"), _waiting("Thread 1", "q", "Queue", "get", holds=["a"])]
    ),
    "it cannot be joined: ValueError: 3",
    blocked.deadlock([*LOCKS, _waiting("Thread 3", "c", "Lock", "acquire", held_by="Thread 2")]),
    blocked.deadlock([_waiting("Main", "Thread 1", "Task", "join"), _waiting("Thread 1", "Main", "Task", "join")]),
    *(
        blocked.deadlock([one])
        for one in (
            _waiting("Thread 1", None, "Task", "run"),
            _waiting("Thread 1", None, "Task", "run", holds=["a"], line=None),
            _waiting("Thread 1", "a", "Lock", "acquire", held_by="Thread 1"),
            _waiting("Thread 1", "stop", "Event", "wait"),
            _waiting("Thread 1", "self.changed", "Condition", "wait"),
            _waiting("Thread 1", "meeting", "Barrier", "wait", line=None),
            _waiting("Thread 1", "permits", "Semaphore", "acquire"),
            _waiting("Thread 1", "q", "SimpleQueue", "get"),
            _waiting("Thread 1", "a", "Lock", "acquire", held_by="Thread 2", holder_ended=True),
            _waiting("Thread 1", "a", "Lock", "acquire"),
            _waiting("Thread 1", "a", "Lock", "join"),
        )
    ),
    blocked.livelock([_event(1, "read", "0", 3), _event(1, "read", "0", 5), _event(2, "read", "0", 9)], ["Thread 1"]),
    blocked.livelock([_event(1, "read", "0", 3)], ["Thread 1"]),
    blocked.livelock([], ["Thread 1", "Main"]),
    *(races.sentence(race) for race in (RACE, LOST, OVER, SAW)),
    races.locks(RACE),
    races.locks(races.Race(_held(3), _held(4), _held(5), [])),
    races.locks(races.Race(_held(3), RACE.change, OTHER, [])),
    # As forkjoin.probe.sched.explain and .holding put them together.
    f"{RAISED}: since its look at self.items in line 8, Thread 2 had changed it in line 7",
    "Main raised ValueError",
    "Thread 1 looked in line 3 when Thread 2 had written a.balance (line 4) and not yet b.balance (line 5)",
    "Main looked at done (line 3) before Thread 2 changed it (line 4)",
    "Thread 1 read n as 0 in line 3: Main had changed it (line 4) after Thread 1 was started",
    "It happens in this order of the steps",
    "It happens without any other thread in the way",
    "Thread 1 is held up in line 10",
    f"Thread 1 is held up in line 10 and Thread 2 is held up, and {blocked.deadlock(LOCKS)}",
    "the file cannot be compiled: invalid syntax (line 3)",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_is_known(sentence: str) -> None:
    assert told(sentence) == sentence
    with language.using("zh_CN"):
        said = told(sentence)
    assert not ENGLISH.search(re.sub(r"pop from empty list|invalid syntax", "", said)), said
    assert set(re.findall(r"\d+", said)) == set(re.findall(r"\d+", sentence)), said


def test_how_it_reads() -> None:
    with language.using("zh_CN"):
        assert told(races.sentence(LOST)) == "线程 1 和线程 2 读到的 self.n 都是 0，又都写入了 1：丢失了一次更新"
        assert told(blocked.deadlock(LOCKS)).startswith("线程 1 持有 a，同时等待线程 2 持有的 b（第 7 行）")


@pytest.mark.parametrize("text", ["", "something new", "{0.__class__} {name}", "Thread 1 raised", " and " * 50_000])
def test_what_is_not_known_stays(text: str) -> None:
    """A text comes out of a box with a student's program in it: it is never a template, and costs no time."""
    with language.using("zh_CN"):
        assert told(text).replace("，", " and ") == text.replace("，", " and ")


def missing_words() -> set[str]:
    """What the probe writes down of steps, and nobody translates."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(PROBE.rglob("*.py"))]
    said = {word for text in texts for word in re.findall(r'\b(?:note|step)\([\w.]*(?:, )?"([a-z ]+)"', text)}
    assert {"acquire", "join", "put", "begin", "note", "is held up"} <= said
    return said - set(WORDS) - {"add"}  # `add` is data of the witness's


def test_words() -> None:
    assert (word("Main"), word("Thread 2"), word("12 more"), word("read")) == ("Main", "Thread 2", "12 more", "read")
    assert missing_words() == set()
    with language.using("zh_CN"):
        assert (word("Main"), word("Thread 2"), word("read")) == ("主线程", "线程 2", "读")
        assert (word("Thread two"), word("self.n"), word("passed")) == ("Thread two", "self.n", "passed")
