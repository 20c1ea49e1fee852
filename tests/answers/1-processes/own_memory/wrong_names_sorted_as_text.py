# mistake: a dictionary whose keys are the numbers as text, sorted: "10" comes before "2"
# fails: results_in_order
from multiprocessing import Manager, Process


def child(func, items, found):
    for number, item in enumerate(items):
        found[str(number)] = func(item)


def map_in_child(func, items):
    with Manager() as manager:
        found = manager.dict()
        process = Process(target=child, args=(func, list(items), found))
        process.start()
        process.join()
        if process.exitcode != 0:
            raise RuntimeError("func failed")
        return [found[name] for name in sorted(found.keys())]
