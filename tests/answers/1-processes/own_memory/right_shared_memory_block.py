# right: results come in a block of shared memory as large as they are; the caller copies them and removes the block
import pickle
from multiprocessing import Pipe, Process, resource_tracker
from multiprocessing.shared_memory import SharedMemory


def fill(func, items, pipe):
    try:
        data = pickle.dumps([func(item) for item in items])
    except Exception as error:
        pipe.send(error)
        return
    block = SharedMemory(create=True, size=len(data))
    block.buf[: len(data)] = data
    pipe.send((block.name, len(data)))
    pipe.recv()  # has been copied
    block.close()


def map_in_child(func, items):
    resource_tracker.ensure_running()  # before the fork: one tracker for both
    ours, theirs = Pipe()
    child = Process(target=fill, args=(func, list(items), theirs))
    child.start()
    theirs.close()
    with ours:
        answer = ours.recv()
        if isinstance(answer, Exception):
            child.join()
            raise answer
        name, size = answer
        block = SharedMemory(name)
        try:
            results = pickle.loads(bytes(block.buf[:size]))
        finally:
            block.close()
            block.unlink()
            ours.send(None)
            child.join()
    return results
