# right: the workers are clients of a Listener on a socket file in the caller, which deals items to whoever asks
import tempfile
from multiprocessing import Process
from multiprocessing.connection import Client, Listener, wait
from pathlib import Path


def call_home(address, key, func):
    with Client(address, authkey=key) as home:
        home.send(None)
        while (task := home.recv()) is not None:
            number, item = task
            try:
                home.send((number, func(item), None))
            except Exception as error:
                home.send((number, None, error))


def parallel_map(func, items, workers):
    key = b"only for us"
    numbered = enumerate(items)
    found, errors = {}, []
    with tempfile.TemporaryDirectory() as folder, Listener(str(Path(folder, "s")), "AF_UNIX", workers, key) as office:
        team = [Process(target=call_home, args=(office.address, key, func)) for _ in range(workers)]
        for one in team:
            one.start()
        lines = [office.accept() for _ in team]
        while lines:
            for line in wait(lines):
                answer = line.recv()
                if answer is not None:
                    number, result, error = answer
                    found[number] = result
                    errors += [] if error is None else [error]
                task = None if errors else next(numbered, None)
                line.send(task)
                if task is None:
                    lines.remove(line)
                    line.close()
        for one in team:
            one.join()
    if errors:
        raise errors.pop()
    return [found[number] for number in sorted(found)]
