"""QR codes: a link as a picture that telephones read."""

from __future__ import annotations

import io

import segno

_QUIET = 4  # modules of white around the code: what the standard asks for


def png(link: str, scale: int = 16) -> bytes:
    """``link`` as a black and white PNG, each module ``scale`` pixels wide.

    A quarter of it may be torn off or dirty (level Q), as what hangs in the street is.
    """
    out = io.BytesIO()
    segno.make_qr(link, error="q").save(out, kind="png", scale=scale, border=_QUIET)
    return out.getvalue()
