# right: a thread of the caller asks and collects; process started there as well, joined by the caller
import multiprocessing
from threading import Thread


def adder(pipe):
    server_end, client_end = pipe
    if not client_end.closed:
        client_end.close()
    going = True
    while going:
        try:
            x, y = server_end.recv()
        except EOFError:
            going = False
        except ConnectionResetError:
            going = False
        else:
            try:
                server_end.send(x + y)
            except BrokenPipeError:
                going = False
            except ConnectionResetError:
                going = False
    if not server_end.closed:
        server_end.close()


def ask(pairs):
    answers, processes = [], []

    def work():
        server_end, client_end = multiprocessing.Pipe()
        process = multiprocessing.Process(target=adder, args=((server_end, client_end),))
        process.start()
        processes.append(process)
        server_end.close()
        for pair in pairs:
            client_end.send(pair)
            answers.append(client_end.recv())
        client_end.close()

    thread = Thread(target=work)
    thread.start()
    thread.join()
    for process in processes:
        process.join()
    return answers
