# tries: to give two results, one of them right
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    say(json.dumps({"op": "returned", "value": 7 * n, "own": 0}).encode())
    return 0
