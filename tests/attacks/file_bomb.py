# tries: to use up the file system's names
def seven(n):
    for number in range(100_000):
        open(f"file{number}", "w").close()
    print("REACHED")
    return 0
