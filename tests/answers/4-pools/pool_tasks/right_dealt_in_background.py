# right: a thread deals out over a queue with a single place; the caller takes outcomes from a pipe shared under a lock
import threading
from multiprocessing import Lock, Pipe, Process, Queue


def work(func, tasks, answers, lock):
    while (task := tasks.get()) is not None:
        number, args = task
        try:
            outcome = number, True, func(*args)
        except Exception as error:
            outcome = number, False, error
        with lock:
            answers.send(outcome)


def deal(args_list, tasks, workers):
    for task in enumerate(args_list):
        tasks.put(task)
    for _ in range(workers):
        tasks.put(None)


def run_tasks(func, args_list, workers=4):
    tasks, lock = Queue(1), Lock()
    receiving, sending = Pipe(duplex=False)
    processes = [Process(target=work, args=(func, tasks, sending, lock), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    dealer = threading.Thread(target=deal, args=(args_list, tasks, workers))
    dealer.start()
    outcomes = sorted((receiving.recv() for _ in args_list), key=lambda outcome: outcome[0])
    dealer.join()
    for process in processes:
        process.join()
    for _, good, value in outcomes:
        if not good:
            raise value
    return [value for _, _, value in outcomes]
