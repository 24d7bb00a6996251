"""Photos that people send: small, upright, and nothing in the bytes but the picture."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from PIL.TiffImagePlugin import IFDRational

from bot.pictures import LONGEST, Unfit, blank, cleaned

MAKER, PLACE_NAME = b"Fotomacher 3000", b"Gartenweg 7"
ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825


def exif(orientation: int = 1) -> bytes:
    """What a telephone writes beside the picture: how it was held, what it is called, and where it was."""
    made = Image.Exif()
    made[ORIENTATION], made[MAKE] = orientation, MAKER.decode()
    made[GPS] = {
        1: "N",
        2: (IFDRational(50), IFDRational(44), IFDRational(64321, 1000)),
        3: "E",
        4: (IFDRational(7), IFDRational(6), IFDRational(12345, 1000)),
        28: b"ASCII\x00\x00\x00" + PLACE_NAME,
    }
    return made.tobytes()


def photo(width: int = 400, height: int = 300, form: str = "JPEG", orientation: int = 1, **more: object) -> bytes:
    """A white picture whose upper left corner is red, with all that may be written beside it."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill="red")
    out = BytesIO()
    image.save(out, form, exif=exif(orientation), **more)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def is_red(image: Image.Image, x: float, y: float) -> bool:
    red, green, _ = image.getpixel((int(x * (image.width - 1)), int(y * (image.height - 1))))  # type: ignore[misc]
    return red > 200 > 100 > green


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_no_byte_of_the_place_the_camera_or_the_comment_is_left(form: str) -> None:
    more = {"comment": b"taken at the Meiers'"} if form == "JPEG" else {}
    sent = photo(form=form, **more)
    assert MAKER in sent
    kept = cleaned(sent)
    secrets = (MAKER, PLACE_NAME, b"Meiers", b"Exif", b"GPS", struct.pack(">II", 64321, 1000), b"http", b"ICC_PROFILE")
    assert [secret for secret in secrets if secret in kept] == []
    image = opened(kept)
    assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (400, 300), {})
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_large_photo_becomes_small_and_keeps_its_shape() -> None:
    assert opened(cleaned(photo(4000, 3000))).size == (LONGEST, 1200)
    assert opened(cleaned(photo(3000, 4000, form="PNG"))).size == (1200, LONGEST)


def test_a_small_photo_is_not_made_larger() -> None:
    assert opened(cleaned(photo(40, 30))).size == (40, 30)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, (0, 0)), (2, (1, 0)), (3, (1, 1)), (4, (0, 1)), (5, (0, 0)), (6, (1, 0)), (7, (1, 1)), (8, (0, 1))],
)
def test_however_the_camera_was_held_the_photo_stands_upright(orientation: int, corner: tuple[int, int]) -> None:
    image = opened(cleaned(photo(orientation=orientation)))
    assert image.size == ((400, 300) if orientation < 5 else (300, 400))
    corners = [(x, y) for x in (0, 1) for y in (0, 1) if is_red(image, x, y)]
    assert corners == [corner]


def test_what_is_transparent_becomes_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(cleaned(out.getvalue())).getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_pictures_of_every_kind_of_colour_can_be_read(mode: str) -> None:
    out = BytesIO()
    form = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (20, 10)).save(out, form)
    assert opened(cleaned(out.getvalue())).mode == "RGB"


def test_of_a_moving_picture_the_first_one_stays() -> None:
    out = BytesIO()
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "blue")]
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    assert is_red(opened(cleaned(out.getvalue())), 0.5, 0.5)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has this many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(8000, 8000), (10_000, 10_000), (60_000, 60_000)])
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    with pytest.raises(Unfit) as caught:
        cleaned(bomb(*size))
    assert caught.value.reason == "pixels"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a" + bytes(40),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        bomb(100, 100)[:60],
        photo()[:-400],
        b"\xff\xd8\xff\xe0" + bytes(200),
    ],
    ids=["nothing", "a beginning", "gif", "svg", "pdf", "half a png", "half a jpeg", "no jpeg"],
)
def test_what_is_no_photo_that_we_know_is_refused(content: bytes) -> None:
    with pytest.raises(Unfit) as caught:
        cleaned(content)
    assert caught.value.reason == "broken"


def test_a_note_that_cannot_be_read_does_not_spoil_the_photo() -> None:
    whole = photo(orientation=6)
    broken = whole.replace(b"MM\x00\x2a" if b"MM\x00\x2a" in whole else b"II\x2a\x00", b"XX\x00\x00", 1)
    assert opened(cleaned(broken)).size == (400, 300)


def test_the_picture_of_rehearsals_is_one() -> None:
    assert opened(blank()).size == (8, 6)
