# right: consumer as a task of a Pool of one worker, which has the pipe from its initializer
import multiprocessing

state = {}


def initialise(pipe):
    state.update(pipe=pipe)


def task():
    results = []

    class Out:
        put = results.append

    consumer(state.pop("pipe"), Out)
    return results


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            receiving.close()
            return
        out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    pipe = multiprocessing.Pipe(duplex=False)
    pool = multiprocessing.Pool(processes=1, initializer=initialise, initargs=(pipe,))
    try:
        pending = pool.apply_async(task)
        producer(items, pipe)
        return pending.get()
    finally:
        pool.close()
        pool.join()
