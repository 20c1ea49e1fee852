# right: very plain: indices, prints, closed looked at before every close
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    print("consumer starts")
    r = pipe[0]
    s = pipe[1]
    if s.closed == False:
        s.close()
    n = 0
    while True:
        try:
            item = r.recv()
        except EOFError:
            print("consumer: end after", n)
            break
        n = n + 1
        out.put(item)
    if r.closed == False:
        r.close()


def producer(items, pipe):
    r = pipe[0]
    s = pipe[1]
    if r.closed == False:
        r.close()
    for item in items:
        s.send(item)
    if s.closed == False:
        s.close()
    print("producer has sent everything")


def run(items):
    my_list = []
    for item in items:
        my_list.append(item)
    pipe = Pipe()
    out = Queue()
    p = Process(target=consumer, args=(pipe, out))
    p.start()
    producer(my_list, pipe)
    answer = []
    i = 0
    while i < len(my_list):
        answer.append(out.get())
        i += 1
    p.join()
    print("the exit code is", p.exitcode)
    return answer
