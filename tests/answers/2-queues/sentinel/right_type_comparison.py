# right: plain and clumsy: type(item) == type(None), a flag for the loop, lists filled by hand
import multiprocessing


def producer(items, q):
    i = 0
    for item in items:
        q.put(item)
        i = i + 1
    q.put(None)
    print("producer is finished, items:", i)


def consumer(q, out):
    finished = False
    while finished == False:  # noqa: E712
        item = q.get()
        if type(item) == type(None):  # noqa: E721
            finished = True
        else:
            out.put(item)
    print("consumer is finished")


def run(items):
    list_of_items = []
    for item in items:
        list_of_items.append(item)
    q = multiprocessing.Queue()
    out = multiprocessing.Queue()
    p = multiprocessing.Process(target=consumer, args=(q, out,))
    p.start()
    producer(list_of_items, q)
    result = []
    for i in range(0, len(list_of_items)):
        result.append(out.get())
    p.join()
    return result
