"""The stage on which peers play: it wakes each when what it waits for has come, and says which may go on when.

When nothing moves in the box any more, the first peer that waits for that goes on. When none does and the stillness is
proved, what the first of the others waits for will never come, and it is told so.
"""

from __future__ import annotations

import selectors
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from forkjoin.box.peers import STILL, STILL_FOR_LONG, Note, Peer, Steps, Want
from forkjoin.box.sockets import Address, Network, listens

_EVENTS = {"read": selectors.EVENT_READ, "write": selectors.EVENT_WRITE, "accept": selectors.EVENT_READ}
_VAIN = ("read", "listens")  # what may turn out never to come, and is given up then


@dataclass(eq=False)
class _Part:
    """One peer's part in the play. `want` is what it waits for, None before it begins and after its end."""

    peer: Peer
    steps: Steps
    waits: bool = False  # to be called by another peer's script
    patient: bool = False  # gives nothing up
    begun: bool = False
    over: bool = False
    want: Want | None = None


class Stage:
    """All peers of one run, who meet what is in the box in its network."""

    def __init__(
        self,
        world: dict[str, Any],
        network: Network,
        selector: selectors.BaseSelector,
        note: Note,
        heard: Callable[[], None],
    ) -> None:
        self._network, self._selector, self._note, self._heard = network, selector, note, heard
        self._main = 0
        self._listeners: list[socket.socket] = []
        self._addresses: list[Address] = []
        self._callers: list[_Part] = []
        self._others: list[_Part] = []
        for rule in world.get("peers", []):
            self._add(rule)

    def _add(self, rule: dict[str, Any]) -> None:
        address = self._network.place(rule.get("connect", rule.get("listen")))
        peer = Peer(rule["name"], rule["script"], self._note, self._call_up, self._network)
        if "listen" in rule:
            self._begin(self._other(peer, peer.serve(self._listen(address)), patient=True))
        else:
            self._callers.append(_Part(peer, peer.call(address), waits=rule.get("waits", False)))
            self._addresses.append(address)

    def _listen(self, address: Address) -> socket.socket:
        listener = self._network.socket_for(address)
        self._listeners.append(listener)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address if isinstance(address, str) else tuple(address))
        listener.listen(16)
        listener.settimeout(0)
        return listener

    def _other(self, peer: Peer, steps: Steps, *, patient: bool = False) -> _Part:
        part = _Part(peer, steps, patient=patient)
        self._others.append(part)
        return part

    def take(self, name: str, fd: int, script: list[list[Any]]) -> None:
        """A peer gets the end of a pipe; it plays what it can at once."""
        peer = Peer(name, script, self._note, self._call_up)
        self._begin(self._other(peer, peer.speak(fd)))

    def _call_up(self, name: str) -> None:
        """A caller who waited for it calls now, whoever else is on; if nobody listens just then, in vain."""
        for part in self._callers:
            if part.peer.name == name and not part.begun:
                self._begin(part)
                part.peer.in_vain = not listens(self._main, part.want[1]) if part.want else False
                self._go_on(part)

    def _begin(self, part: _Part) -> None:
        part.begun = True
        self._go_on(part)

    def _go_on(self, part: _Part) -> None:
        self._heard()
        try:
            part.want = next(part.steps)
        except StopIteration:
            part.want, part.over = None, True
            return
        what, where = part.want
        if what in _EVENTS:
            self._selector.register(where, _EVENTS[what], lambda: self._ready(part))

    def _ready(self, part: _Part) -> None:
        self._forget(part)
        self._go_on(part)

    def _forget(self, part: _Part) -> None:
        if part.want is not None and part.want[0] in _EVENTS:
            self._selector.unregister(part.want[1])

    def look(self, main: int) -> None:
        """Let the next caller come when it is his turn, and those connect who wait for somebody to listen."""
        self._main = main
        if all(part.over or not part.begun for part in self._callers):
            for part in [part for part in self._callers if not part.begun and not part.waits][:1]:
                self._begin(part)
        for part in self._callers:
            if part.want is not None and part.want[0] == "listens" and main and listens(main, part.want[1]):
                self._go_on(part)

    def listened_to(self, main: int) -> list[Address]:
        """At which of the addresses that are to be called somebody listens."""
        return [address for address in self._addresses if listens(main, address)]

    def go_on(self, *, proved: bool, long: bool) -> bool:
        """All is still, and has been for `long`: one peer goes on. False when there is none."""
        playing = [part for part in [*self._others, *self._callers] if part.want is not None]
        stills = (STILL, STILL_FOR_LONG) if long else (STILL,)
        waiting = [part for part in playing if part.want in stills]
        in_vain = [part for part in playing if _in_vain(part)] if proved else []
        for part in (waiting or in_vain)[:1]:
            self._forget(part)
            part.peer.in_vain = not waiting
            self._go_on(part)
        return bool(waiting or in_vain)

    def close(self) -> None:
        """Let go of everything, in the middle of whatever it is."""
        for part in [*self._others, *self._callers]:
            self._forget(part)
            part.steps.close()
        for listener in self._listeners:
            listener.close()
        self._network.close()


def _in_vain(part: _Part) -> bool:
    return part.want is not None and part.want[0] in _VAIN and not part.patient
