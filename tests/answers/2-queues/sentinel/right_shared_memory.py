# right: the consumed items come back pickled in a block of shared memory, whose size and name a pipe tells
import pickle
from multiprocessing import Pipe, Process, Queue, resource_tracker
from multiprocessing.shared_memory import SharedMemory


class Box(list):
    put = list.append


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = q.get()
    while item is not None:
        out.put(item)
        item = q.get()


def in_child(q, told):
    box = Box()
    consumer(q, box)
    data = pickle.dumps(list(box))
    told.send(len(data))
    block = SharedMemory(name=told.recv())
    block.buf[: len(data)] = data
    block.close()
    told.send("written")
    told.close()


def run(items):
    resource_tracker.ensure_running()  # one for both, else the child's own would unlink the block when it ends
    q = Queue()
    here, there = Pipe()
    process = Process(target=in_child, args=(q, there))
    process.start()
    there.close()
    producer(items, q)
    size = here.recv()
    block = SharedMemory(create=True, size=size)
    try:
        here.send(block.name)
        here.recv()
        found = pickle.loads(bytes(block.buf[:size]))
    finally:
        block.close()
        block.unlink()
    process.join()
    here.close()
    q.close()
    q.join_thread()
    return found
