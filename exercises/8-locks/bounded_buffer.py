"""Exercise: a buffer with a limited number of places.

Write the class `BoundedBuffer`, through which any number of producers hand items to any number of consumers. The task
and what is graded are in the README.md of this folder, under "bounded_buffer".
"""


class BoundedBuffer:
    """Keeps up to `capacity` items: the first that was put in is the first that comes out."""

    def __init__(self, capacity: int) -> None:
        """`capacity` is at least 1."""
        # TODO: set up what the methods below need
        raise NotImplementedError("BoundedBuffer.__init__ is not written yet")

    def put(self, item: object) -> None:
        """Add an item, which may be any object, None too; wait as long as the buffer is full."""
        # TODO: wait for a free place, fill it, and wake who waits for an item
        raise NotImplementedError("BoundedBuffer.put is not written yet")

    def get(self) -> object:
        """Take out the oldest item and return it; wait as long as the buffer is empty."""
        # TODO: wait for an item, take it out, and wake who waits for a free place
        raise NotImplementedError("BoundedBuffer.get is not written yet")

    def __len__(self) -> int:
        """The number of items in the buffer, read as `len(buffer)`; never above `capacity`."""
        # TODO: return the number of items that were put and not yet got
        raise NotImplementedError("BoundedBuffer.__len__ is not written yet")
