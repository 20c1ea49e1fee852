# tries: to break the witness by a message of gigabytes
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall((1 << 31).to_bytes(4, "big") + b" " * 1_000_000)
    return 0
