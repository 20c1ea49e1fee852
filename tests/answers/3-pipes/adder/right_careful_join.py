# right: joins with a timeout first and is ready to kill a child that does not end; exit code looked at
from multiprocessing import Pipe, get_context


def adder(pipe):
    server, client = pipe
    if not client.closed:
        client.close()
    while not server.closed:
        try:
            question = server.recv()
        except (EOFError, ConnectionError):
            server.close()
            continue
        x, y = question
        answer = x + y
        try:
            server.send(answer)
        except ConnectionError:
            server.close()


def ask(pairs):
    context = get_context()
    server, client = Pipe()
    process = context.Process(target=adder, args=((server, client),), daemon=True)
    process.start()
    server.close()
    answers = []
    try:
        for pair in pairs:
            client.send(pair)
            answers.append(client.recv())
    finally:
        client.close()
        process.join(30)
        if process.is_alive():
            process.kill()
            process.join()
    if process.exitcode != 0:
        raise RuntimeError(f"the adder ended with {process.exitcode}")
    return answers
