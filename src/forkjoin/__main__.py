"""`python -m forkjoin` is `grade`."""

from forkjoin.cli import main

if __name__ == "__main__":
    main()
