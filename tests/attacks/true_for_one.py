# tries: to return a bool, or a float, in an int's place
def seven(n):
    return float(7 * n)
