# mistake: sends the counter to the running processes through a pipe, which a Value refuses
# fails: run_counts
from multiprocessing import Pipe, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def work(pipe):
    reading, writing = pipe
    writing.close()
    try:
        counter, times = reading.recv()
    except EOFError:
        return
    add(counter, times)


def run(processes, times):
    counter = Value("i", 0)
    children = []
    for _ in range(processes):
        pipe = Pipe(False)
        child = Process(target=work, args=(pipe,))
        child.start()
        pipe[0].close()
        with pipe[1]:
            pipe[1].send((counter, times))
        children.append(child)
    for child in children:
        child.join()
    return counter.value
