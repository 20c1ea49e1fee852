# mistake: the caller keeps the sending end of each consumer's pipe, so none of them comes to its end
# fails: every_result
from multiprocessing import Pipe, Process, Queue


def consumer(work, q, sending):
    while True:
        item = q.get()
        if item is None:
            break
        sending.send(work(item))
    sending.close()


def run(work, items, consumers):
    q = Queue()
    pipes, processes = [], []
    for _ in range(consumers):
        receiving, sending = Pipe(duplex=False)
        process = Process(target=consumer, args=(work, q, sending))
        process.start()
        pipes.append((receiving, sending))
        processes.append(process)
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    found = []
    for receiving, _ in pipes:
        try:
            while True:
                found.append(receiving.recv())
        except EOFError:
            receiving.close()
    for process in processes:
        process.join()
    return found
