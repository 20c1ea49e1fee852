"""The pages in a real browser: they sort, search and filter, and nothing in them runs but their own script."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

from forkjoin.report.overview import overview
from forkjoin.report.pages import class_page, student_page
from forkjoin.score import Score
from tests.support.browser import dom_of, needs_browser
from tests.support.classes import HOSTILE, make_class
from tests.support.courses import write
from tests.support.scores import check, exercise, score

pytestmark = needs_browser
# Goes first: notes each error and each thing that the page's policy refused.
_WATCH = """
window.noted = [];
window.addEventListener("error", (event) => noted.push(`error: ${event.message}`), true);
document.addEventListener("securitypolicyviolation", (event) => noted.push(`refused: ${event.violatedDirective}`));
"""
# Goes last: does what a teacher does, and writes what is then seen where `--dump-dom` shows it.
_DO = """
const told = {};
const rows = () => [...document.querySelectorAll("#heat tbody tr")].filter((row) => !row.hidden);
const names = () => rows().map((row) => row.cells[0].querySelector("bdi").textContent);
const points = (column) => rows().map((row) => row.cells[column].textContent.trim());
const click = (column) => document.querySelectorAll("#heat thead tr:nth-child(2) button")[column].click();
const type = (id, value, kind) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event(kind));
};
setTimeout(() => {
  %s
  told.noted = window.noted;
  const place = document.createElement("pre");
  place.id = "told";
  place.textContent = JSON.stringify(told);
  document.body.append(place);
}, 0);
"""


def told(page: str, doing: str, tmp_path: Path, *options: str) -> dict[str, list[str]]:
    """Let the browser do something with a page. The two scripts of the test are let in by the policy, by hash."""
    scripts = [_WATCH, _DO % doing]
    allowed = " ".join(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts)
    if "script-src 'none'" in page:
        page = page.replace("script-src 'none'", f"script-src {allowed}")
    else:
        page = page.replace("script-src ", f"script-src {allowed} ", 1)
    page = page.replace("<title>", f"<script>{scripts[0]}</script><title>", 1)
    page = page.replace("</body>", f"<script>{scripts[1]}</script></body>")
    dom = dom_of(write(tmp_path / "page.html", page), *options)
    found = re.search(r'<pre id="told">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    data: dict[str, list[str]] = json.loads(unescape(found[1]))
    return data


def hostile() -> Score:
    wrong = check(
        "failed", title=HOSTILE, message=HOSTILE, actual=HOSTILE, trace=[{"thread": HOSTILE, "action": HOSTILE}]
    )
    return score(exercise(HOSTILE, wrong), student=HOSTILE)


def test_a_teacher_sorts_searches_and_filters(tmp_path: Path) -> None:
    scores = make_class(25)
    seen = told(
        class_page(overview(scores, {}), "html", "t"),
        """
        told.first = names();
        click(0); told.up = names(); click(0); told.down = names();
        click(1); told.most = points(1); click(1); told.least = points(1);
        click(5); told.third = points(5);
        type("search", "BJORN", "input"); told.found = names();
        told.shown = [document.getElementById("shown").value];
        type("search", "", "input"); type("state", "tampered", "change"); told.tampered = names();
        type("state", "nothing", "change"); told.nothing = names();
        """,
        tmp_path,
    )
    assert seen["noted"] == []
    assert len(seen["first"]) == 25
    assert sorted(seen["up"]) == sorted(one.student for one in scores)
    assert seen["up"][0].startswith("Ada")
    assert seen["down"] == seen["up"][::-1]
    numbers = [int(cell) for cell in seen["most"] if cell != "?"]
    assert numbers == sorted(numbers, reverse=True)
    assert seen["most"][-1] == seen["least"][0] == "?"
    order = ["?", "\u2013", *map(str, range(21))]
    assert seen["third"] == sorted(seen["third"], key=order.index, reverse=True)
    assert seen["found"]
    assert all(name.startswith("Björn") for name in seen["found"])
    assert seen["shown"] == [f"{len(seen['found'])} of 25 students"]
    assert len(seen["tampered"]) == len(seen["nothing"]) == 1


_LOOK = """
told.title = [document.title];
told.made = [...document.querySelectorAll("img, script:not([data-own])")].map((one) => one.outerHTML.slice(0, 40));
told.text = [document.body.innerText];
"""


@pytest.mark.parametrize("kind", ["class", "student"])
def test_a_hostile_student_stays_text(tmp_path: Path, kind: str) -> None:
    made = hostile()
    page = class_page(overview([made], {}), "html", "t") if kind == "class" else student_page(made, "html", "t")
    seen = told(page, _LOOK, tmp_path)
    assert seen["noted"] == []
    assert "owned" not in seen["title"][0].split("<")[0]
    assert not [one for one in seen["made"] if one.startswith("<img") or "owned" in one]
    assert "<script>document.title='owned'</script><img src=x onerror=alert(1)>" in seen["text"][0]


def test_even_what_is_not_escaped_would_not_run(tmp_path: Path) -> None:
    page = class_page(overview(make_class(3), {}), "html", "t").replace(
        "<h1>t", "<h1><script>document.title='owned'</script>t"
    )
    seen = told(page, _LOOK, tmp_path)
    assert seen["title"] == ["t"]
    assert seen["noted"]
    assert all(one.startswith("refused: script-src") for one in seen["noted"])


# The contrast of each text with what lies behind it, as WCAG 2 has it.
_CONTRAST = """
const part = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const light = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number).map(part)
  .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
const behind = (one) => {
  const color = one ? getComputedStyle(one).backgroundColor : "rgb(255, 255, 255)";
  return color === "rgba(0, 0, 0, 0)" ? behind(one.parentElement) : color;
};
told.paper = [getComputedStyle(document.body).backgroundColor];
told.faint = [...document.querySelectorAll("body *")].filter((one) => {
  const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  if (!own || one instanceof SVGElement || one.closest("script, .spoken")) return false;
  const [dark, bright] = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05) < 4.5;
}).map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 20)}`);
told.arrows = [...document.querySelectorAll("marker path")].map((one) => getComputedStyle(one).fill);
told.links = [...document.querySelectorAll(".drawing .link")].map((one) => getComputedStyle(one).stroke);
"""


@pytest.mark.parametrize("kind", ["class", "student"])
def test_everything_can_be_read_in_light_and_in_dark(tmp_path: Path, kind: str) -> None:
    scores = make_class(40)
    page = class_page(overview(scores, {}, ["zoe"]), "html", "t")
    if kind == "student":
        waits = [{"process": name, "waits": "for the other", "line": 3, "on": other} for name, other in ("ab", "ba")]
        stuck = exercise("joinable", check("failed", message="A deadlock.", waits=waits))
        page = student_page(score(*scores[3].exercises, *scores[4].exercises, stuck), "html", "t")
    seen = [told(page, _CONTRAST, tmp_path, f"--blink-settings=preferredColorScheme={way}") for way in (1, 0)]
    assert [one["paper"] for one in seen] == [["rgb(255, 255, 255)"], ["rgb(20, 24, 29)"]]
    assert [sorted(set(one["faint"])) for one in seen] == [[], []]
    for one in seen:
        assert bool(one["links"]) == (kind == "student")
        assert set(one["arrows"]) == set(one["links"])


def test_on_paper_what_is_to_be_looked_at_is_unfolded(tmp_path: Path) -> None:
    """A browser prints with what its page has made of itself at `beforeprint`."""
    doing = """
    const folded = () => document.querySelectorAll("#first details:not([open])").length;
    told.before = [String(folded())];
    window.dispatchEvent(new Event("beforeprint"));
    told.after = [String(folded())];
    """
    seen = told(class_page(overview(make_class(), {}), "html", "t"), doing, tmp_path)
    assert int(seen["before"][0]) > 0
    assert seen["after"] == ["0"]
