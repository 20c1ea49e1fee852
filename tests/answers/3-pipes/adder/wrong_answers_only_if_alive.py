# mistake: returns the answers only if the adder is still alive
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
    if p.is_alive():
        p.join()
        return found
    return []
