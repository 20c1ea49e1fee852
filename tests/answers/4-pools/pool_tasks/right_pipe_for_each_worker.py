# right: one two-way pipe for each worker, the caller deals the next task to whoever has answered
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def serve(connection, func):
    while True:
        message = connection.recv()
        if message == "stop":
            break
        place, args = message
        try:
            answer = (place, func(*args), None)
        except Exception as error:
            answer = (place, None, error)
        connection.send(answer)
    connection.close()


def run_tasks(func, args_list, workers=4):
    lines, crew = [], []
    for _ in range(workers):
        here, there = Pipe()
        process = Process(target=serve, args=(there, func), daemon=True)
        process.start()
        there.close()
        lines.append(here)
        crew.append(process)

    to_do = list(enumerate(args_list))[::-1]
    results, errors, busy = {}, {}, []
    for line in lines:
        if to_do:
            line.send(to_do.pop())
            busy.append(line)
    while busy:
        for line in wait(busy):
            place, result, error = line.recv()
            if error is None:
                results[place] = result
            else:
                errors[place] = error
            if to_do:
                line.send(to_do.pop())
            else:
                busy.remove(line)

    for line, process in zip(lines, crew):
        line.send("stop")
        process.join()
        line.close()
    for place in range(len(args_list)):
        if place in errors:
            raise errors[place]
    return [results[place] for place in range(len(args_list))]
