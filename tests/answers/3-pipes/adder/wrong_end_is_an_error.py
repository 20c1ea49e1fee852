# mistake: takes it for an error that the adder has ended by the time it is looked at
# fails: ask_in_order
from multiprocessing import Pipe, Process
def adder(pipe):
    s, c = pipe
    c.close()
    try:
        while True:
            x, y = s.recv()
            s.send(x + y)
    except (EOFError, ConnectionError):
        pass
    s.close()
def ask(pairs):
    s, c = Pipe()
    p = Process(target=adder, args=((s, c),))
    p.start()
    s.close()
    found = []
    for pair in pairs:
        c.send(pair)
        found.append(c.recv())
    c.close()
    if p.exitcode is not None:
        raise RuntimeError("the adder has ended too early")
    p.join()
    return found
