# mistake: answers whoever calls, whatever the key check says
# fails: serve_refuses_wrong_key
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge


def serve(address, authkey, clients):
    with Listener(address) as listener:
        served = 0
        while served < clients:
            conn = listener.accept()
            try:
                conn.send_bytes(b"#CHALLENGE#" + bytes(20))
                conn.recv_bytes(256)
                conn.send_bytes(b"#WELCOME#")
                answer_challenge(conn, authkey)
            except AuthenticationError:
                pass
            except (EOFError, OSError):
                continue
            served += 1
            try:
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
            except (EOFError, OSError):
                conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
