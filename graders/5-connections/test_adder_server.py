"""Grader of `adder_server`.

The clients of `serve`, and the server that `ask` asks, are peers outside the box, who speak the protocol byte by byte:
honest ones, ones without the key, and ones that vanish at a point that is chosen, not hit by luck. Whether somebody
listens is read from the system's tables; nobody connects to find out.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_LISTENER = N_("multiprocessing: Listeners and Clients")
_KEYS = N_("multiprocessing: Authentication keys; Listener.accept: what it raises")
_GONE = N_("multiprocessing: Connection.recv and send: what they raise; Built-in Exceptions: OSError, EOFError")
_SOCKET = "socket"  # a file in the run's folder
_MANY = 1500  # more than a stack of calls can hold

Sums = list[tuple[Spec, Spec, Spec]]  # x, y and x + y
Script = list[list[Any]]


def _sums() -> Sums:
    a, b = draw.numbers(2)
    return [
        (a, b, a + b),
        ("Hello, ", "World!", "Hello, World!"),
        ({"list": [None]}, {"list": ["x", 1]}, {"list": [None, "x", 1]}),
        ({"tuple": [1]}, {"tuple": []}, {"tuple": [1]}),
        ({"bytes": "00ff"}, {"bytes": "10"}, {"bytes": "00ff10"}),
        (0.5, -1, -0.5),
        (True, True, 2),
        (draw.term(total := draw.item()), draw.number(), total),
        (None, draw.term(total := draw.item(), "right"), total),
    ]


def _odd_sums() -> Sums:
    nothing: tuple[Spec, ...] = (0, "", 0.0, {"list": []}, {"tuple": []}, {"bytes": ""})
    odd = [None, draw.item("falsy"), draw.item("equal"), draw.item("raising"), draw.item("array"), None]
    return [*((x, x, x) for x in nothing), (5, -5, 0), *((draw.term(total), 1, total) for total in odd), (1, 2, 3)]


def _large(count: int) -> Sums:
    """Pairs and sums too large for a connection, the first of megabytes. Not more: a program may print them."""
    drawn = [draw.large(400_000 if number else 1_500_000) for number in range(count)]
    return [(how, {"bytes": ""}, described) for how, described in drawn]


def _pair(x: Spec, y: Spec) -> Spec:
    return {"tuple": [x, y]}


def _addresses() -> list[Spec]:
    return [_SOCKET, draw.address()]


# The clients of serve.


def _asks(sums: Sums) -> Script:
    return [step for x, y, _ in sums for step in (["send", _pair(x, y)], ["receive"])]


def _check_of(key: str) -> Script:
    return [["answer", key], ["challenge", key]]


def _client(name: str, key: str, sums: Sums) -> dict[str, Any]:
    return {"name": name, "script": [*_check_of(key), *_asks(sums)]}


def _serve(
    submission: Subject, address: Spec, key: str, clients: int, callers: list[dict[str, Any]], **more: Any
) -> Seen:
    world = {"peers": [{**caller, "connect": address} for caller in callers]}
    return submission.run(more.pop("scenario", "serve"), address=address, key=key, clients=clients, world=world, **more)


_WRONG = {
    "nobody": N_("Nobody listened at the address when a client was to call"),
    "turned_away": N_("A client could not connect, though serve had not served all clients yet"),
    "ignored": N_("A client waited in vain for the key check: after connecting, it heard nothing from serve"),
    "strange": N_("serve began with something else than the key check"),
    "refused": N_("A client with the right key was refused"),
    "wrong_key": N_("serve let a client in, but does not know the key itself"),
    "eof": N_("serve hung up on a client that had not finished"),
    "lost": N_("serve hung up on a client that had not finished"),
}


def _served(seen: Seen, name: str, sums: Sums) -> None:
    """Fail unless this client passed the key check and got every sum."""
    for op, message in _WRONG.items():
        if seen.count(op, name) and seen.count("got", name) < len(sums):
            raise CheckFailed(
                _("{wrong}{under}.").format(wrong=_(message), under=seen.under),
                expected=_("{count} pairs of this client are answered").format(count=len(sums)),
                actual=_("{count} answers had come").format(count=seen.count("got", name)),
                help=_LISTENER,
            )
    if not seen.count("connected", name):
        raise CheckFailed(
            _("serve returned before it had served every client{under}.").format(under=seen.under),
            expected=_("it counts those who have passed the key check, and nobody else"),
            actual=_("it returned while a client was still to call: one too many was counted, or serve gave up"),
            help=_KEYS,
        )
    seen.expect([total for _, _, total in sums], seen.values("got", name), _("What serve answered"))


def _served_one(submission: Subject, address: Spec, sums: Sums, **more: Any) -> Seen:
    key = draw.key()
    seen = _serve(submission, address, key, 1, [_client("ana", key, sums)], **more)
    _served(seen, "ana", sums)
    return seen


@check("serve answers a client that has the key, at a port and at a socket path", 2, help=_LISTENER)
def test_serve_answers(submission: Subject) -> None:
    for address in _addresses():
        _served_one(submission, address, _sums())


@check(
    "a sum may be falsy, or have an odd ==", 1, needs=["serve_answers"], help=N_("Built-in Types: Truth Value Testing")
)
def test_serve_odd_sums(submission: Subject) -> None:
    _served_one(submission, _SOCKET, _odd_sums())


@check("serve copes with megabytes, and with many pairs", 1, needs=["serve_answers"], help=_LISTENER)
def test_serve_large(submission: Subject) -> None:
    _served_one(submission, _SOCKET, _large(2))
    _served_one(submission, _SOCKET, [(n, 1, n + 1) for n in range(_MANY)])


@check("serve serves clients one after another; who comes early waits", 2, needs=["serve_answers"], help=_LISTENER)
def test_serve_one_after_another(submission: Subject) -> None:
    for address in _addresses():
        key, sums = draw.key(), {name: _sums()[:2] for name in ("ana", "ben", "cleo", "dan")}
        first, second = _asks(sums["ana"][:1]), _asks(sums["ana"][1:])
        ana = {"name": "ana", "script": [*_check_of(key), *first, ["start", "ben"], ["rest"], *second, ["still"]]}
        ben = {"name": "ben", "waits": True, "script": [*_check_of(key), *_asks(sums["ben"]), ["close"], ["rest"]]}
        seen = _serve(submission, address, key, 4, [ana, ben, *(_client(n, key, sums[n]) for n in ("cleo", "dan"))])
        for name, wanted in sums.items():
            _served(seen, name, wanted)
        order = [(event["op"], event["name"]) for event in seen.evidence.events if event["op"] in ("got", "closed")]
        if order.index(("got", "ben")) < order.index(("closed", "ana")):
            raise CheckFailed(
                _("serve served two clients at the same time."),
                expected=_("the second client is answered when the first has hung up"),
                actual=_("the second client was answered while the first was still connected"),
            )


@check("whoever has another key is refused, and does not count", 2, needs=["serve_answers"], help=_KEYS)
def test_serve_refuses_wrong_key(submission: Subject) -> None:
    for address in _addresses():
        key, sums = draw.key(), _sums()[:2]
        eve, mallory = strangers = [_client(name, draw.key(), sums) for name in ("eve", "mallory")]
        first, second = _asks(sums[:1]), _asks(sums[1:])
        # Mallory and ben wait while ana is served: who is refused is no reason to turn away the next one.
        starts = [["start", "mallory"], ["start", "ben"], ["still"]]
        ana = {"name": "ana", "script": [*_check_of(key), *first, *starts, *second]}
        waiting = [{**caller, "waits": True} for caller in (mallory, _client("ben", key, sums))]
        seen = _serve(submission, address, key, 2, [eve, ana, *waiting])
        for stranger in strangers:
            if seen.count("welcomed", stranger["name"]) or seen.count("got", stranger["name"]):
                raise CheckFailed(
                    _("A client with a wrong key was let in."),
                    expected=_("a client that does not know the key is refused"),
                    actual=_("it was welcomed"),
                )
        for name in ("ana", "ben"):
            _served(seen, name, sums)


def _failures(key: str) -> list[Script]:
    """Ways in which a key check fails; each leaves at its end."""
    junk = draw.key()
    return [
        [],  # hangs up at once
        [["skip"]],  # hangs up when it sees the challenge
        [["still"]],  # … without having read it
        [["write", b"GET / HTTP/1.1\r\n\r\n".hex()], ["still"]],  # a browser: no length, no answer
        [["skip"], ["write", f"0000000c{junk}"], ["still"]],  # an answer that is none
        [["skip"], ["write", "0000"]],  # hangs up in the middle of a length
        [["skip"], ["write", f"00000010{junk}"]],  # … in the middle of an answer
        [["answer", key]],  # hangs up when it is to check the server
        [["answer", key], ["write", "7fffffff"], ["still"]],
        [["answer", key], ["challenge", junk]],  # knows the key, and finds that the server does not
    ]


def _strangers(scripts: list[Script]) -> list[dict[str, Any]]:
    return [
        {"name": f"stranger {number}", "script": [*script, ["close"], ["still"]]}
        for number, script in enumerate(scripts)
    ]


@check("however a key check fails, serve goes on", 2, needs=["serve_answers"], help=_KEYS)
def test_serve_survives_key_check(submission: Subject) -> None:
    for address in _addresses():
        key, sums = draw.key(), _sums()[:2]
        callers = [*_strangers(_failures(key)), _client("ana", key, sums)]
        seen = _serve(submission, address, key, 1, callers)
        _served(seen, "ana", sums)


def _vanishing(key: str) -> list[Script]:
    """Ways to vanish after the key check."""
    x, y = _sums()[0][:2]
    ask, much = _pair(x, y), _pair(*_large(1)[0][:2])
    return [
        [*_check_of(key), *rest]
        for rest in (
            [],  # at once
            [["send", ask]],  # before the answer
            [["send", ask], ["receive"], ["send", ask], ["still"]],  # the answer is there, and not read
            [["send", much], ["still"]],  # in the middle of an answer
            [["part", ask, 2]],  # in the middle of a length
            [["part", ask, 12]],  # in the middle of a question
            [["send", ask], ["receive"], ["part", much, 300_000]],
        )
    ]


@check("a client that vanishes counts, and stops nothing", 2, needs=["serve_answers"], help=_GONE)
def test_serve_survives_vanishing(submission: Subject) -> None:
    for address in _addresses():
        key, sums = draw.key(), _sums()[:2]
        gone = _strangers(_vanishing(key))
        seen = _serve(submission, address, key, len(gone) + 1, [*gone, _client("ana", key, sums)])
        _served(seen, "ana", sums)


@check(
    "serve stops listening after the last client",
    1,
    needs=["serve_answers"],
    help=N_("multiprocessing, Listeners and Clients: Listener.close"),
)
def test_serve_stops_listening(submission: Subject) -> None:
    _returns_after_last_client(submission)
    for address in _addresses():
        seen = _served_one(submission, address, _sums()[:1], scenario="serve_and_look")
        if seen.evidence.of("listeners")[0]["value"]:
            raise CheckFailed(
                _("serve returned, and nobody had closed the listener."),
                expected=_("serve stops listening before it returns"),
                actual=_(
                    "clients can still connect to the address, until the garbage collector happens to close the "
                    "listener"
                ),
            )


def _returns_after_last_client(submission: Subject) -> None:
    """Fail if serve returns while a client that was quiet for a while has more to ask."""
    key, sums = draw.key(), _sums()[:2]
    ana = {"name": "ana", "script": [*_check_of(key), *_asks(sums[:1]), ["still"], *_asks(sums[1:]), ["close"]]}
    seen = _serve(submission, _SOCKET, key, 1, [ana])
    _served(seen, "ana", sums)
    order = [event["op"] for event in seen.evidence.events if event["op"] in ("got", "returned")]
    if order[-1:] != ["returned"]:
        raise CheckFailed(
            _("serve returned while its last client was still connected."),
            expected=_("serve returns when the last client has hung up"),
            actual=_("the client asked once more, and was answered when serve had returned"),
            help=_LISTENER,
        )


# The server that ask asks.


def _ask(submission: Subject, address: Spec, pairs: list[Spec], answers: list[Spec], **more: Any) -> Seen:
    """Let `ask` ask a peer that gives these answers, whatever the questions; fail unless both are as they should be."""
    key = draw.key()
    script = [["challenge", key], ["answer", key], ["serve", answers]]
    world = {"peers": [{"name": "server", "listen": address, "script": script}]}
    asked = [_pair(*pair) for pair in pairs]
    return submission.run("ask", address=address, key=key, pairs=asked, world=world, **more)


def _asked(seen: Seen, pairs: list[Spec], answers: list[Spec]) -> Seen:
    seen.expect([_pair(*pair) for pair in pairs], seen.values("got", "server"), _("What ask sent to the server"))
    seen.expect_returned_list(answers, _("What ask returned"))
    return seen


@check("ask returns the server's answer to every pair, in order", 2, help=_LISTENER)
def test_ask_in_order(submission: Subject) -> None:
    odd = [draw.item(), None, *draw.FALSY, draw.item("falsy"), draw.item("equal"), draw.item("array"), "last"]
    for address in _addresses():
        pairs = [_number_pair() for _ in odd]
        pairs[2:5] = pairs[1], ({"list": [1]}, {"list": []}), pairs[1]  # the same again, and one without a hash
        _asked(_ask(submission, address, pairs, odd), pairs, odd)
    _asked(_ask(submission, _SOCKET, [], []), [], [])


def _number_pair() -> Spec:
    return draw.numbers(2)


@check("ask copes with megabytes, and with many pairs", 1, needs=["ask_in_order"], help=_LISTENER)
def test_ask_large(submission: Subject) -> None:
    drawn = [draw.large(size) for size in (1_500_000, 400_000, 400_000)]
    pairs, answers = [(how, 1) for how, _ in drawn], [how for how, _ in drawn]
    seen = _ask(submission, _SOCKET, pairs, answers)
    seen.expect([_pair(described, 1) for _, described in drawn], seen.values("got", "server"), _("What ask sent"))
    seen.expect_returned_list([described for _, described in drawn], _("What ask returned"))
    many, sums = [(n, 1) for n in range(_MANY)], [n + 1 for n in range(_MANY)]
    _asked(_ask(submission, _SOCKET, many, sums), many, sums)


@check("ask uses one connection for all pairs", 1, needs=["ask_in_order"], help=_LISTENER)
def test_ask_one_connection(submission: Subject) -> None:
    pairs = [_number_pair() for _ in range(3)]
    seen = _ask(submission, _SOCKET, pairs, draw.numbers(3))
    if seen.count("accepted", "server") != 1:
        raise CheckFailed(
            _("For three pairs, ask connected {count} times.").format(count=seen.count("accepted", "server")),
            expected=_("one connection for all pairs of a call"),
        )


def _raised(seen: Seen, name: str, when: str) -> None:
    call = seen.calls[0]
    if call.outcome == "returned":
        raise CheckFailed(
            _("{when}, and ask returned.").format(when=when),
            expected=_("it raises {name}").format(name=name),
            actual=_("it raised nothing"),
        )
    if name not in call.bases:
        raise CheckFailed(
            _("{when}, and ask raised {bases}: {text}.").format(when=when, bases=call.bases[0], text=call.text[:200]),
            expected=_("it raises {name}, or something that is derived from it").format(name=name),
            actual=_("it raised {bases}").format(bases=call.bases[0]),
            line=call.frames[-1][0] if call.frames else None,
        )


@check("ask raises AuthenticationError when the key is wrong", 1, needs=["ask_in_order"], help=_KEYS)
def test_ask_wrong_key(submission: Subject) -> None:
    # The server refuses the client; and one that lets everybody in, but cannot prove that it has the key.
    for script in ([["challenge", draw.key()]], [["challenge", ""], ["answer", draw.key()]]):
        for address in _addresses():
            world = {"peers": [{"name": "server", "listen": address, "script": script}]}
            asked = [_pair(*_number_pair())]
            seen = submission.run("ask", address=address, key=draw.key(), pairs=asked, world=world, raises=True)
            _raised(seen, "AuthenticationError", _("The server has another key"))


@check("ask raises OSError when nobody listens", 1, needs=["ask_in_order"], help=N_("Built-in Exceptions: OSError"))
def test_ask_nobody(submission: Subject) -> None:
    asked = [_pair(*_number_pair())]
    for address, stale in ((draw.address(), False), (_SOCKET, False), (_SOCKET, True)):
        seen = submission.run("ask_nobody", address=address, key=draw.key(), pairs=asked, stale=stale, raises=True)
        _raised(seen, "OSError", _("Nobody listened at the address"))


@check("nothing is left, under each start method", 1, needs=["serve_answers", "ask_in_order"], help=START_METHODS)
def test_leaves_nothing(submission: Subject) -> None:
    for method in ("fork", "spawn", "forkserver"):
        _served_one(submission, _SOCKET, _sums()[:2], settle=True, start_method=method).expect_nothing_left()
        pairs, answers = [_number_pair()], draw.numbers(1)
        seen = _ask(submission, draw.address(), pairs, answers, settle=True, start_method=method)
        _asked(seen, pairs, answers).expect_nothing_left()
