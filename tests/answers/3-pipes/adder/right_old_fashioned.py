# right: indices, while loops, a flag, tests of `closed` and a returned status, as one wrote it twenty years ago
import multiprocessing


def serve_one(conn):
    try:
        q = conn.recv()
    except EOFError:
        return 0
    except IOError:
        return 0
    s = q[0] + q[1]
    try:
        conn.send(s)
    except IOError:
        return 0
    return 1


def adder(pipe):
    s = pipe[0]
    c = pipe[1]
    if not c.closed:
        c.close()
    alive = 1
    while alive == 1:
        alive = serve_one(s)
    if not s.closed:
        s.close()


def ask(pairs):
    pipe = multiprocessing.Pipe(True)
    p = multiprocessing.Process(None, adder, None, (pipe,), {})
    p.start()
    pipe[0].close()
    answers = [None] * len(pairs)
    i = 0
    while i < len(pairs):
        pipe[1].send(pairs[i])
        answers[i] = pipe[1].recv()
        i = i + 1
    pipe[1].close()
    while p.is_alive():
        p.join(1)
    return answers
