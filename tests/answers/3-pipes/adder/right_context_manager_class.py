# right: a dataclass with slots is the running adder: entering starts it, leaving hangs up and joins, calling asks
from dataclasses import dataclass, field
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


@dataclass(slots=True)
class RunningAdder:
    client: Connection = field(init=False)
    process: Process = field(init=False)

    def __enter__(self):
        server, self.client = Pipe()
        with server:
            self.process = Process(target=adder, args=((server, self.client),))
            self.process.start()
        return self

    def __call__(self, x, y):
        self.client.send((x, y))
        return self.client.recv()

    def __exit__(self, *exc_info):
        self.client.close()
        self.process.join()
        self.process.close()


def ask(pairs):
    with RunningAdder() as add:
        return [add(x, y) for x, y in pairs]
