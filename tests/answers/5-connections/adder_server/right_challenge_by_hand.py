# right: a Listener without a key, and the key check made by hand after accept
from contextlib import suppress
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge


def knows_key(conn, authkey):
    try:
        deliver_challenge(conn, authkey)
        answer_challenge(conn, authkey)
    except Exception:
        return False
    return True


def serve(address, authkey, clients):
    with Listener(address) as listener:
        while clients:
            with listener.accept() as conn:
                if not knows_key(conn, authkey):
                    continue
                clients -= 1
                with suppress(EOFError, OSError):
                    while True:
                        x, y = conn.recv()
                        conn.send(x + y)


def ask(address, authkey, pairs):
    conn = Client(address)
    with conn:
        answer_challenge(conn, authkey)
        deliver_challenge(conn, authkey)
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
