# tries: to let a child speak for the program
import json, os, socket

def say(data):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(os.environ["FORKJOIN_WITNESS"])
    caller.sendall(len(data).to_bytes(4, "big") + data)
    return caller.recv(1000)


def seven(n):
    if not os.fork():
        say(json.dumps({"op": "returned", "value": 7 * n, "own": 0}).encode())
        os._exit(0)
    os.wait()
    return 0
