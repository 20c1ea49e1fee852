# right: one sentinel for all, which each consumer puts back for the next one before it ends
import multiprocessing as mp


def serve(work, tasks, done):
    while (task := tasks.get()) is not None:
        done.put((work(task),))
    tasks.put(None)
    done.put(None)


def run(work, items, consumers):
    tasks, done = mp.Queue(), mp.Queue()
    crew = [mp.Process(target=serve, args=(work, tasks, done), name=f"consumer {i}") for i in range(consumers)]
    for member in crew:
        member.start()
    for item in items:
        tasks.put(item)
    tasks.put(None)
    found, ended = [], 0
    while ended < consumers:
        message = done.get()
        if message is None:
            ended += 1
        else:
            found += message
    for member in crew:
        member.join()
    return found
