# mistake: expects a ValueError and nothing else; at any other exception the child dies while the caller waits
# fails: raises
from multiprocessing import Process, SimpleQueue


def child(func, items, queue):
    try:
        queue.put([func(item) for item in items])
    except ValueError as error:
        queue.put(error)


def map_in_child(func, items):
    queue = SimpleQueue()
    process = Process(target=child, args=(func, list(items), queue))
    process.start()
    answer = queue.get()
    process.join()
    if type(answer) is not list:
        raise answer
    return answer
