# tries: to drown the witness in events
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    for _ in range(30_000):
        say(b'{"op": "event", "name": "x", "value": 1}')
    return 0
