"""The folder that a student works in: how it is made, how far its exercises are, and what is remembered of them."""

from forkjoin.workspace.making import Made, make_workspace
from forkjoin.workspace.state import FOLDER
from forkjoin.workspace.workspace import Stage, Workspace

__all__ = ["FOLDER", "Made", "Stage", "Workspace", "make_workspace"]
