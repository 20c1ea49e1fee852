"""Pages: one HTML file each, with all that it needs, to open in a browser, to send or to print."""

from forkjoin.pages.page import drawing_of, drawing_style, failure_page

__all__ = ["drawing_of", "drawing_style", "failure_page"]
