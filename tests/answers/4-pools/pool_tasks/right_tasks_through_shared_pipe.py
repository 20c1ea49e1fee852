# right: one pipe with a lock on each side: workers take the number of a task under the lock, results come in a queue
from multiprocessing import Lock, Pipe, Process, SimpleQueue


def work(func, args_list, numbers, lock, results):
    reading, writing = numbers
    writing.close()
    while True:
        with lock:
            try:
                number = reading.recv()
            except EOFError:
                break
        try:
            outcome = func(*args_list[number]), None
        except Exception as error:
            outcome = None, error
        results.put((number, *outcome))


def run_tasks(func, args_list, workers=4):
    numbers, lock, results = Pipe(duplex=False), Lock(), SimpleQueue()
    processes = [
        Process(target=work, args=(func, args_list, numbers, lock, results))
        for _ in range(min(workers, len(args_list)))
    ]
    for process in processes:
        process.start()
    reading, writing = numbers
    reading.close()
    values, errors = {}, {}

    def take():
        number, value, error = results.get()
        if error is None:
            values[number] = value
        else:
            errors[number] = error

    with writing:
        for number in range(len(args_list)):
            if number >= len(processes):
                take()
            writing.send(number)
    for _ in processes:
        take()
    for process in processes:
        process.join()
    if errors:
        raise errors[min(errors)]
    return [values[number] for number in range(len(args_list))]
