# right: the child appends to the list of a manager; its exit code says whether it got to the end
from multiprocessing import Manager, Process


def child(func, items, results):
    for item in items:
        results.append(func(item))


def map_in_child(func, items):
    with Manager() as manager:
        results = manager.list()
        process = Process(target=child, args=(func, list(items), results))
        process.start()
        process.join()
        if process.exitcode:
            raise ChildProcessError("func has raised in the child process")
        return list(results)
