# right: a generator deals the tasks out and is sent each outcome; a plain loop with connection.wait drives it
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def work(func, connection, others):
    for other in others:
        other.close()
    with connection:
        while True:
            try:
                args = connection.recv()
            except EOFError:
                return
            try:
                answer = ("value", func(*args))
            except Exception as error:
                answer = ("error", error)
            connection.send(answer)


def run_tasks(func, args_list, workers=4):
    lines, processes = [], []
    for _ in range(min(workers, len(args_list))):
        ours, theirs = Pipe()
        process = Process(target=work, args=(func, theirs, [*lines, ours]))
        process.start()
        theirs.close()
        lines.append(ours)
        processes.append(process)
    outcomes = {}
    todo = iter(enumerate(args_list))
    busy = {}

    def deal(line):
        place, args = next(todo, (None, None))
        if place is None:
            line.close()
        else:
            busy[line] = place
            line.send(args)

    for line in lines:
        deal(line)
    while busy:
        for line in wait(list(busy)):
            outcomes[busy.pop(line)] = line.recv()
            deal(line)
    for process in processes:
        process.join()
    results = []
    for place in range(len(args_list)):
        match outcomes[place]:
            case ("error", error):
                raise error
            case ("value", value):
                results.append(value)
    return results
