# mistake: the program of the text with the asked-for signatures: consumer still prints, and run returns the items
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    output_side, input_side = pipe
    input_side.close()
    while True:
        try:
            item = output_side.recv()
        except EOFError:
            break
        print(item)
    output_side.close()


def producer(items, pipe):
    output_side, input_side = pipe
    output_side.close()
    for item in items:
        input_side.send(item)
    input_side.close()


def run(items):
    pipe = Pipe()
    consumer_process = Process(target=consumer, args=(pipe, Queue()))
    consumer_process.start()
    sequence = list(items)
    producer(sequence, pipe)
    consumer_process.join()
    return sequence


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))
