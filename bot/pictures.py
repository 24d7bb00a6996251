"""Photos that people send: made small, turned upright, and without anything that is not the picture itself."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

LONGEST = 1600
"""Pixels of the longer side: enough to read a sign in the street, too few to read a door bell across it."""
MOST_PIXELS = 50_000_000
"""What the largest telephones make; beyond it a file of a few kilobytes may want gigabytes of memory."""
_QUALITY = 80
_FORMS = ("JPEG", "PNG", "WEBP")
"""What telephones send. Each further form would be one more decoder that strangers can feed."""
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF's number for how the camera was held -> what turns the picture upright."""


class Unfit(Exception):
    """No photo can be made of it. ``reason``: "pixels" (too many of them) or "broken" (no picture that we know)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def cleaned(content: bytes) -> bytes:
    """The picture in ``content`` (JPEG, PNG or WebP) as a JPEG of at most `LONGEST` pixels, upright.

    Only colours are taken over: no place, no date, no camera, no name, no preview, no second picture. Raises `Unfit`.
    """
    try:
        with Image.open(BytesIO(content), formats=_FORMS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Unfit("pixels")
            image.draft("RGB", (LONGEST, LONGEST))  # a JPEG is decoded no larger than it has to be
            return _written(_upright(image, _held(image)))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unfit("pixels") from None
    except Unfit:
        raise
    except Exception:  # what the decoders raise is as manifold as what strangers send
        raise Unfit("broken") from None


def blank(width: int = 8, height: int = 6) -> bytes:
    """A grey picture, for rehearsals."""
    return _written(Image.new("RGB", (width, height), "grey"))


def _held(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken note does not make a broken picture
        return 1


def _upright(image: Image.Image, held: int) -> Image.Image:
    """The colours alone, on white where the picture is transparent, small and upright."""
    image.thumbnail((LONGEST, LONGEST))
    plain = Image.new("RGB", image.size, "white")
    seen = image.convert("RGBA")
    plain.paste(seen, mask=seen)
    return plain.transpose(_UPRIGHT[held]) if held in _UPRIGHT else plain


def _written(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
