"""forkjoin's grader of `sentinel`, cut down to the four checks that every peer runs."""

from __future__ import annotations

from forkjoin.grading import Subject, check, draw, queue


@check("consumer puts each item on out, in order, falsy ones too, and returns at the sentinel", 5)
def test_consumer(submission: Subject) -> None:
    cases = (draw.items(3), [], [draw.item(), *draw.FALSY, draw.item()])
    queues = {f"q{number}": queue(*items, None) for number, items in enumerate(cases)}
    seen = submission.run("consume", queues=len(cases), world={"queues": queues})
    for number, items in enumerate(cases):
        seen.expect(items, seen.values("put", f"out{number}"), "What consumer put on out")


@check("producer puts every item, then one sentinel", 5)
def test_producer(submission: Subject) -> None:
    inputs = (draw.items(3), [], [draw.item(), *draw.FALSY])
    cases = [(items, form) for items in inputs for form in ("list", "source")]
    seen = submission.run("produce", cases=cases)
    for number, (items, _) in enumerate(cases):
        seen.expect([*items, None], seen.values("put", f"q{number}"), "What producer put on the queue")


@check("run returns every item, in order, megabytes too", 5)
def test_run(submission: Subject) -> None:
    blobs = [draw.large(600_000) for _ in range(4)]
    inputs = (draw.items(5), [], draw.numbers(300), [how for how, _ in blobs])
    expected = (*inputs[:3], [described for _, described in blobs], draw.items(5))
    cases = [*((items, "list") for items in inputs), (expected[4], "source")]
    seen = submission.run("run_all", cases=cases)
    for number, items in enumerate(expected):
        seen.expect_returned_list(items, "What run returned", number)


@check("nothing is left when run has returned", 5, needs=["run"])
def test_nothing_left(submission: Subject) -> None:
    inputs: tuple[list[object], ...] = (draw.items(3), [])
    seen = submission.run("run_all", cases=[(items, "list") for items in inputs], settle=True)
    for number, items in enumerate(inputs):
        seen.expect_returned_list(items, "What run returned", number)
    seen.expect_nothing_left()
