"""What to install or to set so that a stronger level of protection can be had, from the reason why it cannot."""

from __future__ import annotations

from pathlib import Path

from forkjoin.language import N_
from forkjoin.language import gettext as _

_INSTALL = N_("install bubblewrap: `apt install bubblewrap` (Debian, Ubuntu), `dnf install bubblewrap` (Fedora)")
# Settings of the kernel that refuse user name spaces to ordinary users: the file, the value that does, what to do.
_SETTINGS = (
    (
        "kernel/apparmor_restrict_unprivileged_userns",
        "1",
        N_("allow user name spaces: `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu 24.04)"),
    ),
    (
        "kernel/unprivileged_userns_clone",
        "0",
        N_("allow user name spaces: `sudo sysctl kernel.unprivileged_userns_clone=1`"),
    ),
    ("user/max_user_namespaces", "0", N_("allow user name spaces: `sudo sysctl user.max_user_namespaces=10000`")),
)
_CONTAINER = N_(
    "in a container, start it with `--security-opt seccomp=unconfined --security-opt "
    "apparmor=unconfined` (with Docker also `--cap-add SYS_ADMIN --cap-add NET_ADMIN`): what "
    "it refuses now is what bubblewrap needs"
)
_LANDLOCK = N_(
    "use Linux 5.13 or newer with Landlock: `landlock` must be named in /sys/kernel/security/lsm (boot with lsm=…)"
)
_OTHERWISE = N_("try the program that it names by hand: what it prints says what the system refuses")


def advice(level: str, reason: str) -> list[str]:
    """What could help; the most likely comes first."""
    if "not installed" in reason:
        return [_(_INSTALL)]
    if level == "ns" and "did not hold" not in reason:
        found = [_(text) for file, value, text in _SETTINGS if _value(file) == value]
        return found or [_(_CONTAINER if _in_container() else _OTHERWISE)]
    return [_(_LANDLOCK)] if "Landlock" in reason or "files" in reason else []


def _value(file: str) -> str:
    try:
        return (Path("/proc/sys") / file).read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _in_container() -> bool:
    marks = (Path("/.dockerenv"), Path("/run/.containerenv"))
    return any(mark.exists() for mark in marks)
