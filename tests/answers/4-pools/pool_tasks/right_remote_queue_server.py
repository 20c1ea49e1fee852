# right: the workers fetch tasks and bring back outcomes over a Listener in a thread of the caller's
import threading
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def worker(address, func):
    with Client(address) as master:
        while True:
            number, args = master.recv()
            if number < 0:
                return
            try:
                master.send((number, True, func(*args)))
            except Exception as error:
                master.send((number, False, error))


def run_tasks(func, args_list, workers=4):
    results, errors = {}, {}
    queue, lock = list(enumerate(args_list)), threading.Lock()

    def talk(connection):
        with connection:
            while True:
                with lock:
                    job = queue.pop(0) if queue else (-1, ())
                connection.send(job)
                if job[0] < 0:
                    return
                number, fine, value = connection.recv()
                (results if fine else errors)[number] = value

    with Listener(backlog=workers) as listener:
        crew = [Process(target=worker, args=(listener.address, func)) for _ in range(workers)]
        for process in crew:
            process.start()
        talks = [threading.Thread(target=talk, args=(listener.accept(),)) for _ in crew]
    for thread in talks:
        thread.start()
    for one in talks + crew:
        one.join()
    if errors:
        raise errors[min(errors)]
    return [results[number] for number in range(len(args_list))]
