# right: send_bytes and recv_bytes with pickle on both sides
import pickle
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            try:
                question = server.recv_bytes()
            except (EOFError, ConnectionResetError):
                break
            x, y = pickle.loads(question)
            answer = pickle.dumps(x + y, protocol=pickle.HIGHEST_PROTOCOL)
            try:
                server.send_bytes(answer)
            except ConnectionError:
                break
    finally:
        server.close()


def ask(pairs):
    server, client = Pipe()
    child = Process(target=adder, args=[(server, client)])
    child.start()
    server.close()
    try:
        return [roundtrip(client, pair) for pair in pairs]
    finally:
        client.close()
        child.join()


def roundtrip(client, pair):
    client.send_bytes(pickle.dumps(pair))
    return pickle.loads(client.recv_bytes())
