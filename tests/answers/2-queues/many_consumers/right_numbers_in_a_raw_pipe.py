# right: the list is given to each consumer; the queue is a bare pipe of four-byte numbers that all read without a lock
import os
import threading
from multiprocessing import Pipe, Process, SimpleQueue

END = 0xFFFFFFFF


def consumer(work, items, reader, results):
    while (number := int.from_bytes(os.read(reader.fileno(), 4), "big")) != END:
        results.put((work(items[number]),))
    results.put(None)


def run(work, items, consumers):
    items = list(items)
    reader, writer = Pipe(duplex=False)
    results = SimpleQueue()
    team = [Process(target=consumer, args=(work, items, reader, results)) for _ in range(consumers)]
    for process in team:
        process.start()

    def feed():
        for number in [*range(len(items)), *[END] * consumers]:
            os.write(writer.fileno(), number.to_bytes(4, "big"))

    feeder = threading.Thread(target=feed)
    feeder.start()
    found, running = [], consumers
    while running:
        message = results.get()
        if message is None:
            running -= 1
        else:
            found.extend(message)
    feeder.join()
    for process in team:
        process.join()
    for end in (reader, writer):
        end.close()
    results.close()
    return found
