"""Peers outside the box speak with what is inside in the format of `multiprocessing.connection`."""

from __future__ import annotations

import os
import pickle
import socket
import sys
import threading
from contextlib import ExitStack
from multiprocessing import AuthenticationError, Pipe
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

import pytest

from forkjoin.box import keycheck, proc, sockets
from forkjoin.box.peers import Peer
from forkjoin.box.pipes import plain
from forkjoin.box.sockets import listens, tcp_sockets, under_way
from forkjoin.probe.terms import Term
from tests.box.conftest import RunProgram

KEY = b"\x01 a key"
CHECK = [["answer", KEY.hex()], ["challenge", KEY.hex()]]
SERVER = """
    from contextlib import suppress
    from multiprocessing import AuthenticationError
    from multiprocessing.connection import Listener
    def main(address, key):
        with Listener(address, authkey=key) as listener:
            while True:
                with suppress(AuthenticationError, EOFError, OSError):
                    connection = listener.accept()
                    break
            with connection, suppress(EOFError, OSError):
                while True:
                    connection.send(connection.recv())
"""
CLIENT = """
    from multiprocessing.connection import Client
    def main(address, key):
        with Client(address, authkey=key) as connection:
            connection.send([1, None])
            return connection.recv()
"""


def _play(script: list[list[Any]], other: Any) -> tuple[list[str], Any]:
    """Play a script against a function that has the other end; what was noted, and what the function returned."""
    ours, theirs = Pipe()
    results: list[Any] = []

    def run() -> None:
        with theirs:
            try:
                results.append(other(theirs))
            except Exception as error:  # noqa: BLE001 - it is what we want to see
                results.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    notes: list[str] = []
    for _ in Peer("peer", script, lambda op, *_, **__: notes.append(op), print).speak(os.dup(ours.fileno())):
        ours.close()
        threading.Event().wait(0.01)
    ours.close()
    thread.join()
    return notes, results[0]


def _as_server(connection: Connection) -> str:
    deliver_challenge(connection, KEY)
    answer_challenge(connection, KEY)
    return "passed"


def test_a_peer_passes_the_key_check_of_the_library() -> None:
    notes, result = _play(CHECK, _as_server)
    assert result == "passed"
    assert notes == ["welcomed", "key_known", "closed"]


def test_a_peer_with_another_key_is_refused() -> None:
    notes, result = _play([["answer", "00"]], _as_server)
    assert isinstance(result, AuthenticationError)
    assert "refused" in notes


def test_a_peer_checks_keys() -> None:
    notes, result = _play([["challenge", "00"]], lambda connection: answer_challenge(connection, KEY))
    assert isinstance(result, AuthenticationError)
    assert "wrong_key" in notes


@pytest.mark.parametrize("challenge", [bytes(20), b"{sha256}" + bytes(40), b"{md5}" + bytes(40)])
def test_both_forms_of_challenge_are_known(challenge: bytes) -> None:
    answer = keycheck.response(KEY, challenge)
    assert keycheck.is_right(KEY, challenge, answer)
    assert not keycheck.is_right(b"other", challenge, answer)
    assert answer.startswith(challenge[: challenge.find(b"}") + 1])


def test_nothing_of_a_students_is_unpickled() -> None:
    assert plain(pickle.dumps(Path("x"))) == {"unreadable": "UnpicklingError"}
    assert plain(pickle.dumps(Term("abc", 5))) == {"term": "abc"}
    assert "unreadable" in plain(pickle.dumps(Term(b"no text", 5)))  # type: ignore[arg-type]


@pytest.mark.parametrize("address", ["a socket", ["127.9.8.7", 20_056]])
def test_a_caller_is_answered(run_program: RunProgram, address: Any) -> None:
    script = [*CHECK, ["send", {"tuple": [1, "x"]}], ["receive"]]
    world = {"peers": [{"name": "ana", "connect": address, "script": script}]}
    evidence = run_program(SERVER, "call_with_address", world=world, address=address, key=KEY.hex())
    assert evidence.end == "finished"
    assert [event["value"] for event in evidence.of("got", "ana")] == [{"tuple": [1, "x"]}]
    assert evidence.of("listeners")[0]["value"] == []


def test_callers_come_one_after_another(run_program: RunProgram) -> None:
    peers = [
        {"name": "eve", "connect": "s", "script": [["answer", "00"]]},
        {"name": "bob", "connect": "s", "script": [*CHECK, ["part", "a long text", 6]]},
    ]
    evidence = run_program(SERVER, "call_with_address", world={"peers": peers}, address="s", key=KEY.hex())
    assert evidence.end == "finished"
    told = [(event["op"], event["name"]) for event in evidence.events if event["op"] in ("refused", "welcomed")]
    assert told == [("refused", "eve"), ("welcomed", "bob")]


def test_a_call_that_nobody_takes_is_given_up(run_program: RunProgram) -> None:
    world = {"peers": [{"name": "ana", "connect": "s", "script": CHECK}]}
    source = "import threading\ndef main(address, key):\n    threading.Event().wait()"
    evidence = run_program(source, "call_with_address", world=world, address="s", key="00")
    assert evidence.end == "hang"
    assert evidence.of("nobody", "ana")


@pytest.mark.parametrize("address", ["s", ["127.9.8.6", 20_057]])
def test_a_peer_may_be_the_server(run_program: RunProgram, address: Any) -> None:
    script = [["challenge", KEY.hex()], ["answer", KEY.hex()], ["serve", ["an answer"]]]
    world = {"peers": [{"name": "server", "listen": address, "script": script}]}
    evidence = run_program(CLIENT, "call_with_address", world=world, address=address, key=KEY.hex())
    assert evidence.calls[0].value == "an answer"
    assert evidence.of("got", "server")[0]["value"] == {"list": [1, None]}


def test_it_is_seen_who_listens(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    with socket.socket() as port, socket.socket(socket.AF_UNIX) as file:
        port.bind(("127.9.8.5", 0))
        file.bind(path)
        addresses: list[Any] = [list(port.getsockname()), path]
        assert not any(listens(os.getpid(), address) for address in addresses)
        port.listen()
        file.listen()
        assert all(listens(os.getpid(), address) for address in addresses)
        assert not listens(os.getpid(), ["127.9.8.4", addresses[0][1]])
    assert not any(listens(os.getpid(), address) for address in addresses)


def test_a_call_that_is_not_answered_yet_is_under_way() -> None:
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.9.8.3", 0))
        listener.listen(0)
        assert not under_way([os.getpid()])
        for _ in range(3):  # more than the queue takes: the system goes on trying for the last
            caller = stack.enter_context(socket.socket())
            caller.settimeout(0)
            caller.connect_ex(listener.getsockname())
        assert under_way([os.getpid()])


def test_the_end_of_a_connection_is_under_way_until_it_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the kernel delivers it late; the socket that was closed is nobody's then."""
    here = "".join(f"{byte:02X}" for byte in (int.from_bytes(bytes([127, 9, 8, 2]), sys.byteorder)).to_bytes(4, "big"))
    for state, timer, inode, found in (("04", "01", "0", True), ("05", "00", "0", False), ("04", "04", "0", False)):
        line = f"0: {here}:4E20 {here}:D431 {state} 00000001:00000000 {timer}:00000014 00000000 0 0 {inode} 2 0"
        monkeypatch.setattr(sockets, "_lines", lambda _, table, line=line: [[], line.split()][: 2 * (table == "tcp")])
        with socket.socket():
            assert under_way([os.getpid()]) is found, (state, timer)


def test_only_sockets_that_may_speak_tcp_are_told() -> None:
    before = tcp_sockets(os.getpid())
    with socket.socket() as tcp, socket.socket(socket.AF_UNIX), socket.socket(socket.AF_INET, socket.SOCK_DGRAM):
        assert tcp_sockets(os.getpid()) - before == {proc.describe_descriptor(os.getpid(), tcp.fileno())}


def test_what_tcp_holds_back_is_no_stillness(run_program: RunProgram) -> None:
    evidence = run_program("""
        import socket, threading
        def answer(b):
            for _ in range(10):
                for _ in range(2):
                    b.recv(1)
                    b.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
                b.send(b"z")
        def main():
            with socket.create_server(("127.0.0.1", 0)) as listener:
                a = socket.create_connection(listener.getsockname())
                b, _ = listener.accept()
            b.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
            thread = threading.Thread(target=answer, args=(b,))
            thread.start()
            with a, b:
                for _ in range(10):
                    a.send(b"x")
                    a.send(b"y")  # not sent before the first is acknowledged, up to 40 ms later
                    a.recv(1)
                thread.join()
    """)
    assert evidence.end == "finished"


def test_who_tries_for_ever_is_found_out(run_program: RunProgram) -> None:
    evidence = run_program(
        """
        import time
        def main():
            while True:
                time.sleep(1)
    """,
        "call_hurried",
    )
    assert evidence.end == "hang"


def test_a_peer_waits_for_those_who_sleep(run_program: RunProgram) -> None:
    source = SERVER.replace(
        "while True:\n                    conn", "while connection.poll(0.3):\n                    conn"
    )
    assert source != SERVER
    script = [*CHECK, ["rest"], ["send", 1], ["receive"]]
    world = {"peers": [{"name": "ana", "connect": "s", "script": script}]}
    evidence = run_program(source, "call_with_address", world=world, address="s", key=KEY.hex())
    assert evidence.end == "finished"
    assert not evidence.of("got", "ana")
