# right: a fresh process for each task, the next one started only when one of `workers` has been joined
from collections import deque
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def report(sending, func, args):
    try:
        outcome = (func(*args), None)
    except Exception as error:
        outcome = (None, error)
    sending.send(outcome)
    sending.close()


def run_tasks(func, args_list, workers=4):
    waiting = deque(enumerate(args_list))
    running = {}
    outcomes = [None] * len(args_list)
    while waiting or running:
        while waiting and len(running) < workers:
            place, args = waiting.popleft()
            receiving, sending = Pipe(duplex=False)
            process = Process(target=report, args=(sending, func, args))
            process.start()
            sending.close()
            running[receiving] = (place, process)
        for receiving in wait(list(running)):
            place, process = running.pop(receiving)
            outcomes[place] = receiving.recv()
            receiving.close()
            process.join()
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes]
