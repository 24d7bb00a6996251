"""Why something could not be done, in the operator's words: what other parts only name."""

from __future__ import annotations

import errno

from bot.cli.screen import Wrong, words
from bot.messages import Locked
from bot.settings import SettingsWrong
from storage import ArchiveWrong, Hindered, Occupied, StoreDown, UrlWrong

OF_THE_CALL = (Wrong, SettingsWrong, ArchiveWrong, Occupied, UrlWrong)
"""What another call or another setting would mend."""
REFUSED = (*OF_THE_CALL, Hindered, Locked, StoreDown, OSError)
"""All that has its sentences here."""
FAULTS = {
    errno.ENOENT: "missing",
    errno.EEXIST: "there",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.ENOTDIR: "kind",
    errno.EISDIR: "kind",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "unwritable",
}
"""What the system says of files -> the end of the words' id; of anything else it is shown as it is called there."""


def sentences(error: BaseException) -> list[str]:
    """One line for each thing that is wrong; ``error`` is one of `REFUSED`."""
    match error:
        case SettingsWrong():
            return [words()(one.words, setting=one.name, hint=words()(one.hint)) for one in error.problems]
        case Hindered():
            return [words()(f"storage-{error.reason}", **error.details)]
        case Locked():
            return [words()(f"cli-locked-{error.reason}", **error.details)]
        case StoreDown():
            return [words()("storage-database-closed", fault=str(error))]
        case OSError():
            return [_of_the_system(error)]
        case _:
            return [str(error)]


def _of_the_system(error: OSError) -> str:
    file = str(error.filename or "quartier")
    if fault := FAULTS.get(error.errno or 0):
        return words()(f"cli-file-{fault}", file=file)
    return words()("cli-file-other", file=file, fault=errno.errorcode.get(error.errno or 0, type(error).__name__))
