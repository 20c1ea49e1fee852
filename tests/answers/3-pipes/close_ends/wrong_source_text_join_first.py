# mistake: the program of the text with a queue for the results, which are read after the join that ended the program
# fails: run_large
# told: what it has put on a queue does not fit into the queue's pipe
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    output_side, input_side = pipe
    input_side.close()
    while True:
        try:
            item = output_side.recv()
        except EOFError:
            break
        out.put(item)
    output_side.close()


def producer(items, pipe):
    output_side, input_side = pipe
    output_side.close()
    for item in items:
        input_side.send(item)
    input_side.close()


def run(items):
    pipe = Pipe()
    out = Queue()
    consumer_process = Process(target=consumer, args=(pipe, out))
    consumer_process.start()
    producer(items, pipe)
    consumer_process.join()
    consumed = []
    while not out.empty():
        consumed.append(out.get())
    return consumed


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))
