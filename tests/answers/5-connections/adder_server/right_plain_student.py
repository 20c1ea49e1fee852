# right: as a student writes it first: flags, a counter, explicit closes, one except for each exception
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    served = 0
    while served < clients:
        try:
            conn = listener.accept()
        except AuthenticationError:
            print("wrong key")
            continue
        except EOFError:
            print("hung up in the key check")
            continue
        except OSError as e:
            print("bad client:", e)
            continue
        finished = False
        while not finished:
            try:
                pair = conn.recv()
                x = pair[0]
                y = pair[1]
                result = x + y
                conn.send(result)
            except EOFError:
                finished = True
            except OSError:
                finished = True
        conn.close()
        served = served + 1
    listener.close()


def ask(address, authkey, pairs):
    conn = Client(address, authkey=authkey)
    answers = []
    try:
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
    finally:
        conn.close()
    return answers
