# right: whoever fails the key check costs a short pause, longer each time; clients are counted down
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, None, 8, authkey)
    strikes = 0
    while clients:
        try:
            client = listener.accept()
        except (AuthenticationError, EOFError, OSError) as error:
            strikes += 1
            print("refused:", type(error).__name__)
            time.sleep(min(0.01 * strikes, 0.1))
            continue
        clients -= 1
        while True:
            try:
                question = client.recv()
                client.send(question[0] + question[1])
            except EOFError:
                break
            except OSError:
                break
        client.close()
    listener.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
