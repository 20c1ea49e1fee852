"""Exit statuses, and which of them each kind of trouble leads to."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from enum import IntEnum

from forkjoin.cli.surroundings import require_folder
from forkjoin.cli.terminal import note
from forkjoin.errors import ForkjoinError, ProtectionError, UsageError
from forkjoin.language import gettext as _


class ExitStatus(IntEnum):
    """What scripts rely on. Where two would fit, the one that asks for more attention is given."""

    PASSED = 0
    FAILED = 1
    USAGE = 2
    FAULT = 3
    UNGRADED = 4
    INTERRUPTED = 130


def status_of(command: Callable[[], int]) -> int:
    """Run a command and give its exit status; trouble becomes one clear line on stderr and the status that fits."""
    try:
        require_folder()
        return command()
    except (UsageError, ProtectionError) as error:
        note(_("error: {error}").format(error=error))
        return ExitStatus.USAGE
    except ForkjoinError as error:
        note(
            _("error: {error}").format(error=error),
            _("This is a fault of the kit or of its exercises, not of the answer."),
        )
        return ExitStatus.FAULT
    except KeyboardInterrupt:
        note(_("stopped"))
        return ExitStatus.INTERRUPTED
    except Exception:  # noqa: BLE001 - the last resort: whatever it was, it has the status of a fault
        note(traceback.format_exc().rstrip(), _("error: this is a fault of the kit. The lines above help to mend it."))
        return ExitStatus.FAULT
