# Enköping, våren: röret stängs i båda ändar
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            print("röret är slut")
            break
        out.put(item)
    receiving.close()
