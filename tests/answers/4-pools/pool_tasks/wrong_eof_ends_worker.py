# mistake: one try round taking the task, doing it and answering: a task that raises EOFError ends its worker
# fails: first_failure_raised
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def work(func, line):
    try:
        while True:
            args = line.recv()
            try:
                answer = True, func(*args)
            except (EOFError, KeyboardInterrupt):
                raise
            except Exception as error:
                answer = False, error
            line.send(answer)
    except EOFError:
        line.close()


def run_tasks(func, args_list, workers=4):
    lines, processes = [], []
    for _ in range(min(workers, len(args_list))):
        ours, theirs = Pipe()
        process = Process(target=work, args=(func, theirs), daemon=True)
        process.start()
        theirs.close()
        lines.append(ours)
        processes.append(process)
    todo = list(enumerate(args_list))[::-1]
    outcomes, busy = {}, {}
    for line in lines:
        busy[line], args = todo.pop()
        line.send(args)
    while busy:
        for line in wait(list(busy)):
            place = busy.pop(line)
            try:
                outcomes[place] = line.recv()
            except EOFError:
                outcomes[place] = False, RuntimeError("a worker has died")
                continue
            if todo:
                busy[line], args = todo.pop()
                line.send(args)
    for line in lines:
        line.close()
    for process in processes:
        process.terminate()
        process.join()
    for place in sorted(outcomes):
        if not outcomes[place][0]:
            raise outcomes[place][1]
    return [outcomes[place][1] for place in sorted(outcomes)]
