# mistake: a worker that fails puts its exception on the queue and ends; the parent raises at once, and joins nobody
# fails: leaves_nothing_after_failure
from multiprocessing import Process, SimpleQueue


def work(func, tasks, answers):
    while (task := tasks.get()) is not None:
        number, item = task
        try:
            answers.put((number, True, func(item)))
        except Exception as error:
            answers.put((number, False, error))
            return


def parallel_map(func, items, workers):
    tasks, answers = SimpleQueue(), SimpleQueue()
    team = [Process(target=work, args=(func, tasks, answers), daemon=True) for _ in range(workers)]
    for p in team:
        p.start()
    results, sent, got = {}, 0, 0
    for number, item in enumerate(items):
        if sent - got >= workers:
            n, ok, value = answers.get()
            if not ok:
                raise value
            results[n] = value
            got += 1
        tasks.put((number, item))
        sent += 1
    while got < sent:
        n, ok, value = answers.get()
        if not ok:
            raise value
        results[n] = value
        got += 1
    for _ in team:
        tasks.put(None)
    for p in team:
        p.join()
    return [results[n] for n in range(sent)]
