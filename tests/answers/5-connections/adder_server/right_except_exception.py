# right: except Exception round everything that talks to a caller
from multiprocessing import connection


def accept(listener):
    connected = None
    while connected is None:
        try:
            connected = listener.accept()
        except Exception as error:
            print("refused:", error)
    return connected


def serve(address, authkey, clients):
    listener = connection.Listener(address, authkey=authkey)
    try:
        for _ in range(clients):
            conn = accept(listener)
            try:
                while True:
                    pair = conn.recv()
                    conn.send(pair[0] + pair[1])
            except Exception:
                conn.close()
    finally:
        listener.close()


def ask(address, authkey, pairs):
    conn = connection.Client(address, authkey=authkey)
    try:
        return [(conn.send(pair), conn.recv())[1] for pair in pairs]
    finally:
        conn.close()
