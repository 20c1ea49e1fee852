# mistake: a child whose call raises dies without a word, and the caller waits for its result for ever
# fails: failure_raised
# told: for an item, and nobody will put one
from multiprocessing import Process, SimpleQueue


def work(func, numbered, queue):
    for number, item in numbered:
        queue.put((number, func(item)))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = SimpleQueue()
    team = [Process(target=work, args=(func, numbered[n::workers], queue)) for n in range(workers)]
    for p in team:
        p.start()
    found = dict(queue.get() for _ in numbered)
    for p in team:
        p.join()
    return [found[number] for number, _ in numbered]
