# mistake: passes on only results that are true
# fails: odd_values
from concurrent.futures import ProcessPoolExecutor


def map_in_child(func, items):
    with ProcessPoolExecutor(1) as executor:
        return [result for result in executor.map(func, items) if result]
