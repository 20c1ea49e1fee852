"""What a page says, without a browser."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from tests.pages.failing import PROGRAMS, WAITS, failing_page, long_trace, page

NASTY = "</text></svg><script>alert(1)</script><b onload='x'>&amp;\x1b\x00"


def texts(found: str) -> list[str]:
    """What is written in the drawings."""
    return [unescape(text) for text in re.findall(r"<text [^>]*>([^<]*)</text>", found)]


def test_a_lost_update_is_marked() -> None:
    found = failing_page("lost update")
    said = texts(found)
    assert said.count("goes on with this value") == 2
    assert said.index("this update is lost") < said.index("overwrites what it has not seen")
    assert "acquire self.lock" in said
    assert "8: seen = self.n" in said
    assert '<span class="swatch lock0">A</span> self.lock' in found
    assert "bar lock0" in found
    assert 'class="stale"' in found
    assert 'marker-end="url(#arrow)"' in found


def test_a_cycle_is_marked() -> None:
    said = texts(failing_page("two locks"))
    end = said.index("In the end:")
    assert [text for text in said[end:] if "lock" in text] == [
        "waits for Account 1's lock",
        "holds Account 1's lock",
        "waits for Account 2's lock",
        "holds Account 2's lock",
    ]
    assert " ".join(said[end:]).endswith("waits for the end of Thread 1 does not end")


def test_a_join_with_a_lock_in_hand() -> None:
    said = " ".join(texts(failing_page("join")))
    assert re.search(r"In the end: waits for lock holds lock waits for the end of Thread 1 does not end$", said)


def test_a_lost_wake_up_is_marked() -> None:
    said = " ".join(texts(failing_page("lost wake-up")))
    assert "notify all self.changed" in said
    assert "nobody waits yet: nobody hears it" in said
    assert "changes what the other one has read" in said
    assert "waits for self.changed, and nobody is left to let it go on" in said


def test_processes_that_were_stuck_are_drawn_and_said_to_be_no_schedule() -> None:
    found = page([], "a\nb\np.join()\n", waits=WAITS)
    assert "This check has no schedule" in found
    assert "In which order they came there was not recorded" in " ".join(found.split())
    assert {"the main process", "3: p.join()", "ended"} <= set(texts(found))
    assert found.count('marker-end="url(#arrow)"') == 2


def test_a_failure_of_which_nothing_else_is_known() -> None:
    found = page([], "a\nb\n", expected="[1]", actual="[2]", message="Wrong.")
    assert texts(found) == []
    assert "which steps led there was not recorded" in found
    assert "<dd>[1]</dd>" in found


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {tag}
        assert tag not in {"script", "b", "img", "link", "iframe"}
        for key, value in attrs:
            assert not key.startswith("on")
            assert key not in {"src", "href", "action"} or str(value).startswith("#L")


@pytest.mark.parametrize("waits", [None, [dict.fromkeys(("process", "waits", "on"), NASTY)]])
def test_what_a_student_wrote_is_text_and_nothing_else(waits: list[dict[str, str]] | None) -> None:
    keys = ("thread", "action", "object", "value", "part", "held_by")
    trace = [] if waits else [{**dict.fromkeys(keys, NASTY), "holds": [NASTY], "line": 2}]
    found = page(trace, f"{NASTY}\n{NASTY}", message=NASTY, expected=NASTY, actual=NASTY, help=NASTY, waits=waits)
    reader = _Elements()
    reader.feed(found)
    assert "svg" in reader.names
    assert "\x1b" not in found
    assert "\x00" not in found


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_page_needs_nothing_else(name: str) -> None:
    reader = _Elements()
    found = failing_page(name)
    reader.feed(found)
    assert "default-src 'none'" in found
    assert not re.search(r"https?:|url\((?!#)|@import", found)


def test_the_same_failure_has_the_same_page() -> None:
    assert failing_page("two locks") == failing_page("two locks")


def test_of_a_long_file_the_lines_around_are_shown() -> None:
    found = page(
        [{"thread": "Main", "action": "read", "object": "n", "line": 500}], "\n".join(map(str, range(1, 1001)))
    )
    shown = [int(number) for number in re.findall(r'<tr id="L(\d+)"', found)]
    assert shown[:2] == [1, 2]
    assert 500 in shown
    assert 600 not in shown
    assert "⋮" in found


@pytest.mark.parametrize(
    "trace", [[{}], [{"thread": "A", "part": "stuck"}], [{"thread": "A", "line": -1}], [1], long_trace()]
)
def test_any_trace_makes_a_page(trace: list[object]) -> None:
    assert page(trace).endswith("</html>\n")
