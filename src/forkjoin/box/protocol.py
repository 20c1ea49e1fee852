"""What passes between the grader and the supervisor: a request to run one scenario, and the evidence of that run."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Spec = Any  # a described value, see forkjoin.probe.values

# How a run ended. finished: the scenario was done, and the program ended by itself · hang: nothing moves any more ·
# died: the process ended before the scenario was done · load: the submission could not be imported · cpu, wall,
# memory, disk, output, processes: a limit was passed · tampered: the run was interfered with · fault: the kit's own.
End = Literal[
    "finished", "hang", "died", "load", "cpu", "wall", "memory", "disk", "output", "processes", "tampered", "fault"
]


@dataclass(frozen=True)
class Limits:
    """What one run may use, its whole process tree taken together (CPU and wall in seconds, the rest in bytes)."""

    cpu: float = 5.0
    wall: float = 30.0
    memory: int = 1 << 30
    disk: int = 256 << 20
    files: int = 10_000
    output: int = 16 << 20
    processes: int = 64
    threads: int = 256


@dataclass(frozen=True)
class RunRequest:
    """One run. `world` is what the witness does: see `forkjoin.box.witness`. `seed` makes other random schedules.

    `helpers`: further files, by the names under which they lie beside the submission. `control`: what an exploration of
    schedules must also find, see `forkjoin.probe.positive_control`; empty where there is none.

    `whole`: in an interpreter of its own, whose end is part of what is seen. What the program leaves behind gets the
    time to notice its end, as long as anything moves; only then is it looked at.

    `live`: what it prints is passed on while it runs.

    `alternating`: of its threads only one runs at a time, and hands over to the next: on one processor it does so much
    faster.
    """

    submission: str
    scenario: str
    function: str
    args: dict[str, Any] = field(default_factory=dict)
    world: dict[str, Any] = field(default_factory=dict)
    start_method: str = "fork"
    limits: Limits = field(default_factory=Limits)
    whole: bool = False
    seed: int = 0
    helpers: dict[str, str] = field(default_factory=dict)
    control: list[int] = field(default_factory=list)
    live: bool = False
    alternating: bool = False

    def to_json(self) -> dict[str, Any]:
        """The request as plain data, its parts not copied: `asdict` goes through every item of a large world."""
        return {**vars(self), "limits": asdict(self.limits)}


@dataclass(frozen=True)
class Call:
    """One call of the student's function.

    `outcome`: "returned" or "raised"; `value`: the described result or exception; `text`, `frames` (line, function,
    source) and `bases` (the names of its type and of all that it is derived from) belong to an exception.
    `processes`: what was left when it came back, seen from outside; `descriptors` and `threads`: what was left when
    all was still, if the witness was asked to look then (`settled`): these are the kernel's word. All the
    others are that of the submission's own process.
    """

    outcome: str
    value: Spec
    text: str = ""
    frames: list[list[Any]] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)
    processes: list[dict[str, Any]] = field(default_factory=list)
    descriptors: list[str] = field(default_factory=list)
    threads: int = 0
    settled: bool = False


@dataclass(frozen=True)
class Evidence:
    """What was seen of one run.

    `phase`: how far it came: "start", "load", "call", "after", "exit". `status`: exit status of the program, negative
    for a signal, None when it had to be ended. `events`: in the order in which the witness heard of them, each with
    the pid that the kernel vouches for. `pause`: how many seconds its program slept at a time between what was said
    last and its end, where the world looks at pauses. `hang`: every process with its threads, waits and frames.
    `main`: the program's pid.
    """

    end: End
    phase: str
    status: int | None
    main: int
    calls: list[Call]
    events: list[dict[str, Any]]
    error: dict[str, Any] | None
    result: Any
    hang: list[dict[str, Any]]
    output: str
    left: list[dict[str, Any]]
    reason: str = ""
    pause: float = 0.0

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evidence:
        """Read what the supervisor sent."""
        return cls(**{**data, "calls": [Call(**call) for call in data["calls"]]})

    def of(self, op: str, name: str | None = None) -> list[dict[str, Any]]:
        """The events of one kind, of one name if given."""
        return [event for event in self.events if event["op"] == op and name in (None, event.get("name"))]
