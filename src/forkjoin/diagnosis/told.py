"""What the probe in the box says, of schedules above all, in the language in use.

The box is a student's: it sends plain English, and what comes from it is never a template. So the sentence is read
again here, by the patterns that it was made by (see `forkjoin.probe.sched.explain`). What none of them fits stays
English: then a word of this is missing here, and a test says so.
"""

from __future__ import annotations

from string import Formatter

from forkjoin.language import ENGLISH, N_, current
from forkjoin.language import gettext as _

WORDS = (
    *(N_("read"), N_("write"), N_("start"), N_("join"), N_("acquire"), N_("fail to acquire"), N_("release")),
    *(N_("wait"), N_("wake up"), N_("give up waiting"), N_("notify"), N_("notify all"), N_("set"), N_("clear")),
    *(N_("put"), N_("get"), N_("begin"), N_("end"), N_("raise"), N_("run"), N_("go on with"), N_("endless task")),
    *(N_("call"), N_("note"), N_("is held up"), N_("for a long time"), N_("for ever")),
    *(N_("Main"), N_("another process"), N_("the value"), N_("about to take the lock"), N_("add 1, holding the lock")),
)
"""What schedules are told with. In a score they stay English: they are data. `word` says them to a person."""
_THREAD, _MORE = "Thread ", " more"
# Whole sentences, then their parts; a more special one comes first. `{at}` may be absent.
_SENTENCES = (
    N_("{thread} and {other} both read {name} as {value} and both wrote {new}: one update is lost"),
    N_(
        "{thread} and {other} both read {name} as {value}; {first} wrote {new}, then {second} wrote {newer} over it: "
        "an update is lost"
    ),
    N_(
        "{thread} read {name} as {value} in line {line}; before it wrote {new} in line {later}, {other} had written "
        "{newer} in line {last}"
    ),
    N_("{thread} saw {name} as {value} in line {line}, but {changes} when {other} used it again in line {later}"),
    N_("{other} had changed it to {value} (line {line})"),
    N_(
        "{thread} looked in line {line} when {other} had written {name} (line {later}) and not yet {next} (line {last})"
    ),
    N_("{thread} looked at {name} (line {line}) before {other} changed it (line {later})"),
    N_(
        "{thread} read {name} as {value} in line {line}: {other} had changed it (line {later}) after {again} was "
        "started"
    ),
    N_("It happens in this order of the steps"),
    N_("It happens without any other thread in the way"),
    N_("{said}: since its look at {name} in line {line}, {other} had changed it in line {later}"),
    N_("{thread} raised {error} in line {line}"),
    N_("{thread} raised {error}"),
    N_("the file cannot be compiled: {error}"),
    N_("it cannot be joined: {error}"),
    N_("it is a {error}"),
    N_("{locks} is held each time, but given back between line {line} and line {later}"),
    N_("no lock in common: {each}; {name} is not the same one each time"),
    N_("no lock in common: {each}"),
    N_("{thread} holds no lock in line {line}"),
    N_("{thread} holds {locks} in line {line}"),
    N_("{thread} is held up in line {line}"),
    N_("{thread} is held up"),
    N_("{parts}, and nothing changes any more"),
    N_("{thread} goes round in line {line}"),
    N_("{thread} goes round in lines {line} to {later}"),
    N_("{thread} goes on for ever"),
    N_("{threads} go on for ever"),
    N_("{parts}: and none of them can end first"),
    N_("{parts}: neither can go on"),
    N_("{parts}: none of them can go on"),
    N_("{thread} holds {locks} and waits{how}"),
    N_("{thread} holds {locks} and has not come to its end{at}"),
    N_("{thread} waits{how}"),
    N_("{thread} has not come to its end{at}"),
    N_("waits for {name}, which it holds itself{at}"),
    N_("waits for {name} to be set{at}"),
    N_("waits on {name}, and nobody is left who could notify it{at}"),
    N_("waits at {name}, and not enough threads come there{at}"),
    N_("waits for the end of {thread}{at}"),
    N_("waits for a permit of {name}, and nobody is left who could release one{at}"),
    N_("waits in {name}(){at}"),
    N_("waits for {name}{at}, which {thread} has never given back"),
    N_("waits for {name}{at}, held by {thread}"),
    N_("waits for {name}{at}, which nobody releases"),
    N_("waits for {name}{at}"),
)
_AT = N_(" (line {line})")
_HELD_UP = " is held up"
# What is of one sentence, where there may be several in a row.
_ALONE = {"thread", "how", "name", "locks"}
_LINES = {"line", "later", "last"}
_THREADS = {"thread", "other", "first", "second", "again"}
# Lists of sentences or of names, by what stands between them.
_LISTS = {"parts": "; ", "each": ", ", "changes": " and ", "held": " and ", "threads": " and ", "locks": " and "}


def word(text: str) -> str:
    """What a step does, or a thread, in the language in use: `read`, `Main`, `Thread 2`. Names stay as they are."""
    if text.startswith(_THREAD) and text.removeprefix(_THREAD).isdecimal():
        return _("Thread {number}").format(number=text.removeprefix(_THREAD))
    if text.endswith(_MORE):
        return _("{count} more").format(count=text.removesuffix(_MORE))
    return _(text) if text in WORDS else text


def told(text: str) -> str:
    """A conclusion, an explanation, or another sentence of the probe's."""
    if current() == ENGLISH or not text:
        return text
    held, _and, rest = text.partition(", and ")
    if _HELD_UP in held:  # and what happened then
        return _list("held", held) + (_(", ") + told(rest) if rest else "")
    return _said(text) or _list("parts", text)


def _said(text: str) -> str | None:
    """One sentence; None when no pattern fits."""
    for template in _SENTENCES:
        for at in (_AT, "") if "{at}" in template else ("",):
            found = _match(template.replace("{at}", at), text)
            if found is not None:
                values = {name: _value(name, value) for name, value in found.items()}
                return _(template).format(at=_(at).format(**values) if at else "", **values)
    return None


def _match(template: str, text: str) -> dict[str, str] | None:
    """What stands in the places of a template. Without going back: a text of the box's must not take for ever."""
    place, found = 0, dict[str, str]()
    pieces = [(literal, name) for literal, name, _spec, _conversion in Formatter().parse(template)]
    if pieces[-1][1] is not None:
        pieces.append(("", None))
    before = None
    for number, (literal, name) in enumerate(pieces):
        last = number == len(pieces) - 1
        at = len(text) - len(literal) if last else text.find(literal, place + (before is not None))
        if at < place or not text.startswith(literal, at) or (before is None and at != 0):
            return None
        if before is not None:
            value = found[before] = text[place:at]
            if not value or (before in _LINES and not value.isdecimal()) or (before in _ALONE and "; " in value):
                return None
        place, before = at + len(literal), name
    return found


def _value(name: str, value: str) -> str:
    if name in _THREADS:
        return word(value)
    if name in _LISTS:
        return _list(name, value)
    if name == "how":
        return _said(f"waits{value}") or value
    return (_said(value) or value) if name == "said" else value


def _list(name: str, value: str) -> str:
    parts = value.split(_LISTS[name])
    if name in {"threads", "locks"}:
        return _(" and ").join(map(word, parts))
    between = _("; ") if name == "parts" else _(", ")
    return between.join(_said(part) or part for part in parts)
