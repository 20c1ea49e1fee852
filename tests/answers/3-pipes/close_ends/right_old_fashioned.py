# right: flags, a counter, two separate try statements, IOError and tests of `closed`, in the style of long ago
import multiprocessing


def consumer(pipe, out):
    r = pipe[0]
    s = pipe[1]
    s.close()
    done = 0
    while not done:
        try:
            x = r.recv()
        except EOFError:
            done = 1
        if not done:
            out.put(x)
    if not r.closed:
        r.close()


def producer(items, pipe):
    pipe[0].close()
    try:
        for x in items:
            pipe[1].send(x)
    except IOError as e:
        print("the consumer has gone: %s" % e)
    pipe[1].close()


def collect(queue, n):
    l = []
    while n > 0:
        l.append(queue.get())
        n -= 1
    return l


def run(items):
    l = []
    for x in items:
        l.append(x)
    p = multiprocessing.Pipe()
    q = multiprocessing.Queue()
    c = multiprocessing.Process(target=consumer, args=(p, q))
    c.start()
    producer(l, p)
    l = collect(q, len(l))
    c.join()
    return l
