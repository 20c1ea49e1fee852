# right: no pool and no Process: os.fork, a pipe for each child, and select
import os
import pickle
import select


def spawn(func, args):
    reading, writing = os.pipe()
    if pid := os.fork():
        os.close(writing)
        return reading, pid
    os.close(reading)
    try:
        outcome = True, func(*args)
    except Exception as error:
        outcome = False, error
    with open(writing, "wb") as file:
        pickle.dump(outcome, file)
    os._exit(0)


def run_tasks(func, args_list, workers=4):
    todo = list(range(len(args_list)))[::-1]
    running, outcomes = {}, {}
    while todo or running:
        while todo and len(running) < workers:
            number = todo.pop()
            reading, pid = spawn(func, args_list[number])
            running[reading] = number, pid
        for reading in select.select(list(running), [], [])[0]:
            number, pid = running.pop(reading)
            with open(reading, "rb") as file:
                outcomes[number] = pickle.load(file)
            os.waitpid(pid, 0)
    for number in sorted(outcomes):
        if not outcomes[number][0]:
            raise outcomes[number][1]
    return [outcomes[number][1] for number in sorted(outcomes)]
