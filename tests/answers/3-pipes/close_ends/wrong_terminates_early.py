# mistake: terminates the consumer before the results are there
# fails: run_large
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        out.put(item)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consumer, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    process.terminate()
    process.join()
    results = []
    while not queue.empty():
        results.append(queue.get())
    return results
