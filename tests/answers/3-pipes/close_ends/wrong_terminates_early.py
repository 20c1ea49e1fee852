# mistake: terminates a consumer that has not ended in two seconds, though it only waits for its results to be read
# fails: run_large
# told: for an item, and nobody will put one
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
    process.join(timeout=2)
    if process.is_alive():
        process.terminate()
        process.join()
    results = []
    while not queue.empty():
        results.append(queue.get())
    return results
