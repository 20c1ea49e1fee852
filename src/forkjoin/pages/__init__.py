"""Pages: one HTML file each, with all that it needs, to open in a browser, to send or to print."""

from forkjoin.pages.page import failure_page

__all__ = ["failure_page"]
