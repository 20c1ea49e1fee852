# right: everything from an explicit spawn context, whichever method the program has chosen
import multiprocessing


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def _child(q, out, end):
    consumer(q, out)
    end.send("end")
    end.close()


def run(items):
    context = multiprocessing.get_context("spawn")
    q, out = context.Queue(), context.SimpleQueue()
    told, tell = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(q, out, tell))
    process.start()
    tell.close()
    producer(items, q)

    results = []
    ended = False
    while not ended:
        # Asked before the look: a SimpleQueue holds nothing back.
        ended = told.poll(0.01)
        while not out.empty():
            results.append(out.get())
    told.recv()
    told.close()
    process.join()
    return results
