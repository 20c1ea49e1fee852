# tries: to be read in two ways, by a key that comes twice
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    say(b'{"op": "event", "op": "returned", "value": %d, "name": "x"}' % (7 * n))
    return 0
