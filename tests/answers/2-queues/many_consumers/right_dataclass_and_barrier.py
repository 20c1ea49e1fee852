# right: over-careful: frozen dataclasses as messages; all consumers meet at a barrier before each takes its sentinel's answer home
from dataclasses import dataclass
from multiprocessing import Barrier, Process, Queue
from typing import Any


@dataclass(frozen=True, eq=False)
class Item:
    value: Any


@dataclass(frozen=True, eq=False)
class End:
    pass


def consumer(work, tasks, answers, together):
    while True:
        match tasks.get():
            case Item(value):
                answers.put(Item(work(value)))
            case End():
                break
    together.wait()
    answers.put(End())


def run(work, items, consumers):
    tasks, answers, together = Queue(), Queue(), Barrier(consumers)
    team = [Process(target=consumer, args=(work, tasks, answers, together)) for _ in range(consumers)]
    for process in team:
        process.start()
    for item in items:
        tasks.put(Item(item))
    for _ in team:
        tasks.put(End())
    results, ended = [], 0
    while ended < len(team):
        answer = answers.get()
        if isinstance(answer, End):
            ended += 1
        else:
            results.append(answer.value)
    for process in team:
        process.join()
    for q in (tasks, answers):
        q.close()
        q.join_thread()
    return results
