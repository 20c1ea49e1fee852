# right: a thread for each worker process feeds it over a two-way pipe, all draw from one iterator under a lock
import threading
from multiprocessing import Pipe, Process


def serve(end, func):
    while (args := end.recv()) is not None:
        try:
            answer = func(*args), None
        except Exception as error:
            answer = None, error
        end.send(answer)
    end.close()


def run_tasks(func, args_list, workers=4):
    outcomes = [None] * len(args_list)
    following = iter(range(len(args_list)))
    lock = threading.Lock()

    def draw():
        with lock:
            return next(following, None)

    def feed(end):
        while (number := draw()) is not None:
            end.send(args_list[number])
            outcomes[number] = end.recv()
        end.send(None)

    crew = []
    for _ in range(min(workers, len(args_list))):
        here, there = Pipe()
        process = Process(target=serve, args=(there, func))
        process.start()
        there.close()
        crew.append((here, process))
    threads = [threading.Thread(target=feed, args=(here,)) for here, _ in crew]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for here, process in crew:
        process.join()
        here.close()
    failures = (error for _, error in outcomes if error is not None)
    for error in failures:
        raise error
    return [result for result, _ in outcomes]
