# tries: to break the witness by deeply nested JSON
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    say(b'{"op": "event", "name": "x", "value": ' + b"[" * 200_000 + b"]" * 200_000 + b"}")
    return 0
