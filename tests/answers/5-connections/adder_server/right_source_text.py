# right: the program of the text, with a key of bytes and with exceptions caught
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    server = Listener(address=address, authkey=authkey)
    done = 0
    while done < clients:
        try:
            conn = server.accept()
        except AuthenticationError:
            print("wrong key")
            continue
        except EOFError:
            print("gone")
            continue
        except OSError:
            print("rubbish")
            continue
        while True:
            try:
                x, y = conn.recv()
            except EOFError:
                break
            except OSError:
                break
            result = x + y
            try:
                conn.send(result)
            except OSError:
                break
        conn.close()
        done = done + 1
    server.close()


def ask(address, authkey, pairs):
    conn = Client(address=address, authkey=authkey)
    results = []
    for x, y in pairs:
        conn.send((x, y))
        result = conn.recv()
        print(result)
        results.append(result)
    conn.close()
    return results
