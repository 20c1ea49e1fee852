"""Annotations are read back as the runner reads a step's output: line by line, commands switched off and on."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from forkjoin.report.as_github import MOST_SUMMARY, score_github, summary_markdown
from forkjoin.score import Score
from tests.support.actions import commands
from tests.support.scores import check, exercise, score

SWITCH = "0123456789abcdef"
NASTY = "x\r\n::error::forged\n::set-output name=a::b\n%0A::warning::c ##[error]d\n::add-mask::e\n::ABCDEF::"


def printed(one: Score, report: str = "a report") -> list[tuple[str, dict[str, str], str]]:
    return commands(score_github(one, report, SWITCH, lambda file: f"exercises/{file}"))


def test_a_failed_check_is_an_error_on_its_line() -> None:
    failed = check("failed", title="No item, none", message="One is lost.\n100 %", actual="[]", line=31)
    (annotation,) = printed(score(exercise("sentinel", check(), failed)))
    assert annotation == (
        "error",
        {"file": "exercises/2-queues/sentinel.py", "line": "31", "title": "2-queues/sentinel: No item, none"},
        "One is lost.\n100 %\ngot: []",
    )


def test_no_verdict_and_nothing_handed_in_are_warnings() -> None:
    ungraded = exercise("joinable", check("ungraded", message="no verdict"), status="ungraded")
    found = printed(score(ungraded, exercise("sentinel", status="missing")))
    assert [kind for kind, _, _ in found] == ["warning", "warning"]
    assert found[1][2] == "exercises/2-queues/sentinel.py was not handed in"


def test_no_more_than_github_shows() -> None:
    failed = [check("failed", message=str(number)) for number in range(14)]
    ungraded = [check("ungraded") for _ in range(10)]
    found = printed(score(exercise("sentinel", *failed, *ungraded)))
    errors = [text for kind, _, text in found if kind == "error"]
    assert errors[:9] == [str(number) for number in range(9)]
    assert errors[9:] == ["5 more are in the log and in the summary of the job."]
    assert [kind for kind, _, _ in found].count("warning") == 10


def test_a_student_cannot_issue_a_command() -> None:
    nasty = check("failed", title=NASTY, message=NASTY, expected=NASTY, actual=NASTY, help=NASTY, file=NASTY)
    found = printed(score(exercise("sentinel", nasty)), report=f"{NASTY}\n::stop-commands::x\n::x::\n{NASTY}")
    assert [kind for kind, _, _ in found] == ["error"]
    assert "::error::forged" in found[0][2]


def test_a_hidden_check_shows_no_more_than_its_title() -> None:
    secrets = {"message": "secret", "expected": "secret", "actual": "secret", "help": "secret", "line": 4711}
    one = score(exercise("sentinel", check("failed", title="Hidden", visibility="hidden", **secrets)))
    for text in (score_github(one, "", SWITCH), summary_markdown(one)):
        assert "Hidden" in text
        assert "secret" not in text
        assert "4711" not in text


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        assert not attrs


def test_the_summary_has_each_failure_with_its_trace() -> None:
    trace = [{"thread": "Thread 1", "action": "read", "object": "n", "value": "0", "line": 3}]
    text = summary_markdown(score(exercise("sentinel", check(), check("failed", message="Lost.", trace=trace, line=3))))
    assert "| 2-queues/sentinel | failed | 5 of 20 |" in text
    assert "2-queues/sentinel.py:3\nLost.\n" in text
    assert "line 3: read n → 0" in text
    assert text.count("<details>") == text.count("</details>") == 1


@pytest.mark.parametrize("nasty", ["</pre><script>x</script>", "</details>\n\n# Full marks", "![a](http://b)", NASTY])
def test_a_student_writes_neither_html_nor_markdown_into_the_summary(nasty: str) -> None:
    one = score(
        exercise("sentinel", check("failed", title=nasty, message=nasty, actual=nasty, trace=[{"thread": nasty}]))
    )
    text = summary_markdown(one)
    reader = _Elements()
    reader.feed(text)
    assert reader.names == ["details", "summary", "pre"]
    outside = text[: text.index("<pre>")] + text[text.index("</pre>") :]
    assert not [line for line in outside.splitlines() if line.startswith("#")][1:]
    assert "](" not in outside


def test_the_summary_stays_below_what_github_takes() -> None:
    big = check("failed", message="\n".join(["<&>" * 300] * 30))
    one = score(*(exercise(f"number{number}", big, big) for number in range(50)))
    text = summary_markdown(one)
    assert MOST_SUMMARY - 300_000 < len(text.encode()) <= MOST_SUMMARY
    shown = text.count("<details>")
    assert f"{100 - shown} more failed checks are left out" in text
    assert summary_markdown(one, room=100) == ""
