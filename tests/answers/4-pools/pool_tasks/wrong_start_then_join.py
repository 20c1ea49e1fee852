# mistake: starts each process and joins it before the next one is started
# fails: workers_together
from multiprocessing import Pipe, Process


def task(end, func, args):
    try:
        end.send((True, func(*args)))
    except Exception as e:
        end.send((False, e))


def run_tasks(func, args_list, workers=4):
    outcomes = []
    for args in args_list:
        mine, yours = Pipe()
        p = Process(target=task, args=(yours, func, args))
        p.start()
        outcomes.append(mine.recv())
        p.join()
        mine.close()
        yours.close()
    for good, value in outcomes:
        if not good:
            raise value
    return [value for good, value in outcomes]
