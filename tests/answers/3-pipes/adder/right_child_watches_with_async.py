# right: the child serves in an asyncio program whose loop tells when there is something to read
import asyncio
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    asyncio.run(_serve(server_end))
    server_end.close()


async def _serve(end):
    loop = asyncio.get_running_loop()
    over = loop.create_future()

    def ready():
        try:
            x, y = end.recv()
            end.send(x + y)
        except (EOFError, OSError):
            loop.remove_reader(end.fileno())
            over.set_result(None)

    loop.add_reader(end.fileno(), ready)
    await over


def ask(pairs):
    pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    pipe[0].close()
    answers = []
    for pair in pairs:
        pipe[1].send(pair)
        answers.append(pipe[1].recv())
    pipe[1].close()
    process.join()
    return answers
