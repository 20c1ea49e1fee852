# mistake: a process for each task, all started at once
# fails: never_more
from multiprocessing import Pipe, Process


def report(end, func, args):
    try:
        end.send((func(*args), None))
    except Exception as error:
        end.send((None, error))


def run_tasks(func, args_list, workers=4):
    children = []
    for args in args_list:
        receiving, sending = Pipe(duplex=False)
        child = Process(target=report, args=(sending, func, args))
        child.start()
        sending.close()
        children.append((child, receiving))
    outcomes = []
    for child, receiving in children:
        outcomes.append(receiving.recv())
        receiving.close()
        child.join()
    for result, error in outcomes:
        if error is not None:
            raise error
    return [result for result, error in outcomes]
