# mistake: returns within the loop over the children: nothing, when the adder has ended already
# fails: ask_in_order
from multiprocessing import Pipe, Process


def _serve(end, depth):
    try:
        x, y = end.recv()
        end.send(x + y)
    except (EOFError, ConnectionError):
        return False
    return _serve(end, depth - 1) if depth else True


def adder(pipe):
    end, unused = pipe
    unused.close()
    while _serve(end, 50):
        pass
    end.close()


def ask(pairs):
    pipe = Pipe()
    Process(target=adder, args=(pipe,)).start()
    end, client = pipe
    end.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    from multiprocessing import active_children

    for child in active_children():
        child.join()
        return answers
