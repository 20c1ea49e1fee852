# right: an ExitStack for each function holds the ends; the unused one is closed by a stack that is left at once
from contextlib import ExitStack, suppress
from functools import partial
from itertools import repeat, starmap
from multiprocessing import JoinableQueue, Pipe, Process


def consumer(pipe, out):
    with ExitStack() as ends:
        mine = ends.enter_context(pipe[0])
        with ExitStack() as unused:
            unused.push(pipe[1].__exit__)
        with suppress(EOFError):
            for item in starmap(mine.recv, repeat(())):
                out.put(item)


def producer(items, pipe):
    with ExitStack() as ends:
        ends.callback(pipe[1].close)
        pipe[0].__exit__(None, None, None)
        any(map(pipe[1].send, items))


def run(items):
    with ExitStack() as stack:
        items = [*items]
        pipe, out = Pipe(duplex=False), JoinableQueue()
        child = Process(target=partial(consumer, out=out), args=[pipe])
        child.start()
        stack.callback(child.join)
        producer(iter(items), pipe)
        return [out.get() for _ in items]
