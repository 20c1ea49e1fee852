# right: old-fashioned: a thread for each share of the items, which starts one process after another under a Condition's count
import threading
from multiprocessing import Process, Queue


def one(func, item, q):
    try:
        q.put(("result", func(item)))
    except Exception as error:
        q.put(("error", error))


def parallel_map(func, items, workers):
    room, running, outcomes, threads = threading.Condition(), [0], [], []

    def look_after(number, item):
        q = Queue()
        process = Process(target=one, args=(func, item, q))
        process.start()
        outcomes[number] = q.get()
        process.join()
        q.close()
        q.join_thread()
        with room:
            running[0] -= 1
            room.notify()

    for number, item in enumerate(items):
        with room:
            while running[0] == workers:
                room.wait()
            running[0] += 1
        outcomes.append(None)
        threads.append(threading.Thread(target=look_after, args=(number, item)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    for kind, value in outcomes:
        if kind == "error":
            raise value
    return [value for _, value in outcomes]
