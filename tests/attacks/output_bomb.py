# tries: to print without end
def seven(n):
    while True:
        print("x" * 100_000)
