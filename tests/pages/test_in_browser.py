"""Pages in a real browser: texts stand where there is room for them."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.pages.failing import PROGRAMS, WAITS, failing_page, long_trace, page
from tests.support.browser import dom_of, needs_browser, picture_of

# Looks at every text of the drawings: does it overlap another one, or reach out of its box, or of the drawing?
_MEASURE = """
<script>
const where = (e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
const texts = [...document.querySelectorAll("svg text")].map((e) => [e.textContent, where(e), e]);
const boxes = [...document.querySelectorAll("svg rect.box")].map(where);
const overlaps = [], outside = [];
texts.forEach(([text, a, element], i) => {
  for (const [other, b] of texts.slice(i + 1))
    if (a[0] < b[2] - 1 && b[0] < a[2] - 1 && a[1] + 3 < b[3] && b[1] + 3 < a[3]) overlaps.push([text, other]);
  const y = (a[1] + a[3]) / 2, box = boxes.find((b) => b[0] <= a[0] && a[0] <= b[2] && b[1] <= y && y <= b[3]);
  const all = where(element.closest("svg"));
  if ((box && a[2] > box[2]) || a[0] < all[0] - 1 || a[2] > all[2] + 1) outside.push(text);
});
const found = {
  texts: texts.length, overlaps, outside, wide: document.documentElement.scrollWidth > innerWidth,
  paper: getComputedStyle(document.body).backgroundColor, font: getComputedStyle(texts[0][2]).fontSize,
};
document.body.innerHTML = "<pre id=found></pre>";
document.getElementById("found").textContent = JSON.stringify(found);
</script>
"""


def measured(html: str, folder: Path, *options: str) -> dict[str, Any]:
    """What the browser says of a page; the page itself allows no script."""
    without = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    file = folder / "page.html"
    file.write_text(without.replace("</body>", f"{_MEASURE}</body>"), encoding="utf-8")
    told = re.search(r'<pre id="found">(.*?)</pre>', dom_of(file, *options), re.DOTALL)
    assert told is not None
    found: dict[str, Any] = json.loads(unescape(told[1]))
    return found


def sound(found: dict[str, Any]) -> bool:
    assert found["overlaps"] == []
    assert found["outside"] == []
    assert not found["wide"]
    return bool(found["texts"] > 4 and found["font"] == "12px")


@needs_browser
@pytest.mark.parametrize("name", PROGRAMS)
def test_no_text_is_in_the_way_of_another(name: str, tmp_path: Path) -> None:
    assert sound(measured(failing_page(name), tmp_path, "--window-size=1200,900"))


@needs_browser
def test_sixty_steps_with_long_names_fit(tmp_path: Path) -> None:
    html = page(
        long_trace(), "\n".join("x + " * (n % 90) for n in range(120)), message="m" * 3000, expected="<&>" * 500
    )
    assert sound(measured(html, tmp_path, "--window-size=1200,900"))
    assert sound(measured(html, tmp_path, "--window-size=500,900"))


@needs_browser
def test_processes_fit(tmp_path: Path) -> None:
    assert sound(measured(page([], "a\n" * 9, waits=WAITS), tmp_path, "--window-size=1000,700"))


@needs_browser
def test_dark_and_light(tmp_path: Path) -> None:
    html = failing_page("join")
    light, dark = (measured(html, tmp_path, f"--blink-settings=preferredColorScheme={scheme}") for scheme in (1, 0))
    assert (light["paper"], dark["paper"]) == ("rgb(255, 255, 255)", "rgb(13, 17, 23)")


@needs_browser
def test_the_page_as_it_is_can_be_drawn(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(failing_page("lost update"), encoding="utf-8")
    dom = dom_of(file)
    assert "overwrites what it has not seen" in dom
    empty = tmp_path / "empty.html"
    empty.write_text("<!DOCTYPE html><title>x</title>", encoding="utf-8")
    pictures = [picture_of(page, page.with_suffix(".png")).stat().st_size for page in (file, empty)]
    assert pictures[0] > 4 * pictures[1]
