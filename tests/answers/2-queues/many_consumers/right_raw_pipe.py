# right: the shared queue is a pipe with a lock at its receiving end; a thread for each consumer reads its results to EOF
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Lock, Pipe, Process


def consumer(work, receiving, sending, lock, answers):
    sending.close()
    while True:
        with lock:
            item = receiving.recv()
        if item is None:
            break
        answers.send(work(item))
    answers.close()


def read(connection):
    found = []
    with connection:
        while True:
            try:
                found.append(connection.recv())
            except EOFError:
                return found


def run(work, items, consumers):
    receiving, sending = Pipe(duplex=False)
    lock = Lock()
    processes, ours = [], []
    for _ in range(consumers):
        mine, theirs = Pipe(duplex=False)
        process = Process(target=consumer, args=(work, receiving, sending, lock, theirs))
        process.start()
        theirs.close()
        processes.append(process)
        ours.append(mine)
    with ThreadPoolExecutor(consumers) as readers:
        lists = [readers.submit(read, one) for one in ours]
        for item in items:
            sending.send(item)
        for _ in processes:
            sending.send(None)
        results = [result for one in lists for result in one.result()]
    for process in processes:
        process.join()
    receiving.close()
    sending.close()
    return results
