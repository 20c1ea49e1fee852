# tries: to say itself that it is done, before anybody looks what it has left open
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    kept = os.pipe()
    say(json.dumps({"op": "returned", "value": 7 * n, "own": 0}).encode())
    say(json.dumps({"op": "done", "result": None, "own": 0}).encode())
    os._exit(0)
