# right: a forkserver context of its own, an event that says the consumer is ready, a results list sent as bytes
import multiprocessing
import pickle


class Recorder:
    def __init__(self):
        self.record = []

    def put(self, item):
        self.record.append(pickle.dumps(item))


def producer(items, q):
    for item in items:
        q.put(item)
    else:
        q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if isinstance(item, type(None)):
            break
        out.put(item)


def child(q, end, ready):
    ready.set()
    recorder = Recorder()
    consumer(q, recorder)
    for data in recorder.record:
        end.send_bytes(data)
    end.send_bytes(b"")
    end.close()


def run(items):
    context = multiprocessing.get_context("forkserver")
    receiving, sending = context.Pipe(False)
    q, ready = context.Queue(), context.Event()
    process = context.Process(target=child, args=(q, sending, ready))
    process.start()
    sending.close()
    ready.wait()
    producer(items, q)
    found = []
    while data := receiving.recv_bytes():
        found.append(pickle.loads(data))
    process.join()
    receiving.close()
    return found
