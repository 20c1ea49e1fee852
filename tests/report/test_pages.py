from __future__ import annotations

import re
from datetime import datetime, timezone
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from forkjoin.policy.feedback import as_students_see
from forkjoin.policy.marks import ExerciseMark, Mark
from forkjoin.report.overview import overview
from forkjoin.report.pages import Form, class_page, student_page
from forkjoin.score import Score
from tests.support.classes import HOSTILE, STEPS, make_class
from tests.support.scores import check, exercise, score

NOW = datetime(2026, 11, 1, tzinfo=timezone.utc)
FORMS: tuple[Form, ...] = ("html", "markdown")


class Reader(HTMLParser):
    """What a browser makes of a page: its elements, and its text without script and style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self._text: list[str] = []
        self.feed(page)
        self.text = " ".join("".join(self._text).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] not in (["script"], ["style"]):
            self._text.append(data)


def rendered(text: str) -> Reader:
    return Reader(MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(text))


def read(page: str, form: Form) -> Reader:
    return Reader(page) if form == "html" else rendered(page)


def hostile(name: str = HOSTILE) -> Score:
    wrong = check("failed", title=name, message=name, expected=name, actual=name, help=name, file=name, line=3)
    ungraded = check("ungraded", title=name, message=name)
    steps = [{"thread": name, "action": name, "object": name, "value": name, "line": 1}]
    return score(
        exercise("sentinel", wrong, check("failed", trace=steps)),
        exercise("adder", ungraded, status="ungraded"),
        student=name,
    )


@pytest.mark.parametrize("form", FORMS)
def test_what_a_student_wrote_is_text(form: Form) -> None:
    plain = hostile("plain")
    for page, harmless in (
        (class_page(overview([hostile()], {}), form, HOSTILE), class_page(overview([plain], {}), form, "plain")),
        (student_page(hostile(), form, HOSTILE), student_page(plain, form, "plain")),
    ):
        assert "\x1b" not in page
        assert "\u202e" not in page
        seen, expected = read(page, form), read(harmless, form)
        # In a drawing, a longer text takes more lines.
        assert [tag for tag in seen.tags if tag != "text"] == [tag for tag in expected.tags if tag != "text"]
        assert seen.attributes == expected.attributes
        assert "<script>document.title='owned'</script><img src=x onerror=alert(1)>'\"\\x1b[2J\\u202e" in seen.text


@pytest.mark.parametrize(
    "name",
    [
        "*bold* _it_ `code` [x](http://x) ![i](y)",
        "# head",
        "- item",
        "1. one",
        "| a | b",
        "a\n\n# b",
        "~~no~~ &amp; \\",
        "==",
    ],
)
def test_markdown_shows_names_as_they_are(name: str) -> None:
    page = rendered(student_page(hostile(name), "markdown", "title"))
    assert ("br" in page.tags) == ("\n" in name)
    assert not {"strong", "em", "a", "img", "s"} & set(page.tags)
    assert page.tags.count("h1") == 1
    assert "".join(name.split()) in "".join(page.text.split())


def test_a_code_block_cannot_be_ended_from_inside() -> None:
    wrong = check("failed", message="```\n# owned\n<b>x</b>\n````")
    page = rendered(student_page(score(exercise("sentinel", wrong)), "markdown", "title"))
    assert page.tags.count("h1") == 1
    assert "b" not in page.tags
    assert "# owned <b>x</b>" in page.text


WAITS = [{"process": "SECRET", "waits": "for SECRET", "line": 41, "on": "SECRET"}]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("prepared", [True, False])
def test_of_a_hidden_check_only_the_title_is_told(form: Form, *, prepared: bool) -> None:
    facts = dict.fromkeys(("message", "help", "expected", "actual", "file", "check"), "SECRET")
    secret = check("failed", title="a hidden one", visibility="hidden", trace=STEPS, waits=WAITS, line=41, **facts)
    ungraded = check("ungraded", title="another", visibility="hidden", message="SECRET")
    made = score(exercise("sentinel", secret, ungraded))
    page = student_page(as_students_see(made, None, NOW) if prepared else made, form, "title")
    assert "SECRET" not in page
    assert "self.n" not in page
    text = read(page, form).text
    assert "a hidden one" in text
    assert "another" in text


@pytest.mark.parametrize("form", FORMS)
def test_what_a_policy_makes_of_the_points(form: Form) -> None:
    results = [exercise(name, check(max_points=20)) for name in ("sentinel", "adder", "joinable", "counter")]
    marks = [
        ExerciseMark("2-queues/sentinel", "passed", 20, 20, 16.5, 2, 2),
        ExerciseMark("2-queues/adder", "excused", 20, 20, None, 1),
        ExerciseMark("2-queues/joinable", "overridden", 20, 20, 7, 1, 0, "THE TEACHER'S OWN"),
        ExerciseMark("2-queues/counter", "passed", 20, 20, 20, 1),
    ]
    given = Mark("ada", "graded", 60, 80, 75, marks)
    text = read(student_page(score(*results), form, "t", given), form).text
    assert re.search("(?i)mark:? 60 of 80 \\(75 %\\)", text)
    assert "2 days late: 16.5 of 20 points count." in text
    assert text.count("You are excused from this exercise") == 1
    assert " 7 of 20 points count." in text
    assert text.count("points count.") == 2
    assert "THE TEACHER'S OWN" not in text


@pytest.mark.parametrize("form", FORMS)
def test_a_students_page(form: Form) -> None:
    facts = {
        "message": "One is lost.",
        "expected": "12",
        "actual": "11",
        "help": "locks",
        "file": "8-locks/a.py",
        "line": 7,
    }
    wrong = check("failed", title="none is lost", **facts, trace=STEPS)
    results = [
        exercise("sentinel", check(title="it is right"), wrong),
        exercise("adder", status="missing"),
        exercise("joinable", check("ungraded", message="no process"), status="ungraded"),
    ]
    text = read(student_page(score(*results, student="王 小明"), form, "Week 3"), form).text
    for part in (
        "王 小明",
        "Week 3",
        "it is right",
        "none is lost",
        "One is lost.",
        "8-locks/a.py:7",
        "line 10: read self.n → 10" if form == "markdown" else "read self.n → 10, line 10",
    ):
        assert part in text
    assert "2-queues/adder.py was not handed in" in text
    assert "That is not 0 points" in text
    assert "of 60 points so far" in text


@pytest.mark.parametrize("form", FORMS)
def test_checks_skipped_for_one_reason_say_it_once(form: Form) -> None:
    skipped = [check("skipped", title=f"number {number}", message="it did not load") for number in range(3)]
    text = read(student_page(score(exercise("sentinel", *skipped)), form, "t"), form).text
    assert text.count("it did not load") == 1


@pytest.mark.parametrize("form", FORMS)
def test_a_class(form: Form) -> None:
    scores = make_class()
    pages = {one.student: f"students/{number}.html" for number, one in enumerate(scores)}
    page = read(class_page(overview(scores, pages), form, "Week 3"), form)
    assert set(pages.values()) <= set(page.links)
    assert page.text.index("its result came twice") < page.text.index("Students and exercises")
    assert "40 students" in page.text
    for one in scores:
        assert one.student in page.text
    assert "What failed most often" in page.text


@pytest.mark.parametrize("form", FORMS)
def test_who_is_missing_and_who_is_excused(form: Form) -> None:
    scores = [score(exercise("sentinel", check()), student=name) for name in ("ada", "bob")]
    excused = Mark("bob", "excused", None, 0, None, [ExerciseMark("2-queues/sentinel", "excused", 5, 20, None, 1)])
    text = read(class_page(overview(scores, {}, ["zoe"], {"bob": excused}), form, "t"), form).text
    assert "3 students" in text
    assert "1 excused" in text
    assert "Handed in nothing: zoe." in text
    assert re.search(r"\bada\W+5\W+5\b", text)
    assert re.search(r"\bbob\W+EX\W+EX\b", text)
    assert re.search("\\bzoe\\W+0\\W+\u2013", text)


@pytest.mark.parametrize("form", FORMS)
def test_both_forms_have_the_same_numbers(form: Form) -> None:
    text = read(class_page(overview(make_class(), {}), form, "t"), form).text
    assert re.search(r"mean 277\.4, median 280 of 440 points", text)


@pytest.mark.parametrize("form", FORMS)
def test_a_class_of_one_and_a_class_without_points(form: Form) -> None:
    assert "1 student" in read(class_page(overview([score(exercise("sentinel", check()))], {}), form, "t"), form).text
    assert "Every submission was graded in full." in class_page(overview([score()], {}), form, "t")


def test_a_page_needs_nothing_from_elsewhere() -> None:
    for page in (class_page(overview(make_class(5), {}), "html", "t"), student_page(make_class(5)[0], "html", "t")):
        assert not re.search(r"https?:|url\(|@import", page)
        seen = Reader(page)
        assert not {"link", "iframe", "img", "object"} & set(seen.tags)
        assert all(link.startswith("#") for link in seen.links)
        assert "default-src 'none'" in page


def test_pages_are_the_same_every_time() -> None:
    assert class_page(overview(make_class(), {}), "html", "t") == class_page(overview(make_class(), {}), "html", "t")
