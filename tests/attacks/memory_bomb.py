# tries: to take all memory
def seven(n):
    kept = [bytearray(b"x") * (1 << 20) for _ in range(3000)]
    return 0
