# mistake: work and queues are left in globals, which a spawned process does not have
# fails: start_methods
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue

shared = {}


def consumer():
    while (item := shared["q"].get()) is not None:
        shared["results"].put(shared["work"](item))


def run(work, items, consumers):
    shared.update(work=work, q=Queue(), results=Queue())
    processes = [Process(target=consumer) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        shared["q"].put(item)
        count += 1
    for _ in processes:
        shared["q"].put(None)
    answer = [shared["results"].get() for _ in range(count)]
    for process in processes:
        process.join()
    shared.clear()
    return answer
