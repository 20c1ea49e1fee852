from multiprocessing import Pipe, Process, Queue


def receiver(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        out.put(item)
    receiving.close()


def sender(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()
