"""Small files: pictures with a palette of at most 256 colours."""

import base64
import struct
import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray
from playwright.async_api import Page

COLOURS: Final = 256
READ: Final = """async source => {
  const picture = new Image();
  picture.src = source;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const bytes = await new Promise(done => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(new Blob([data]));
  });
  return [picture.width, picture.height, bytes.split(",")[1]];
}"""


async def reduced(page: Page, png: bytes) -> bytes:
    """Give the picture with its most frequent colours, the others as the nearest of these."""
    source = f"data:image/png;base64,{base64.b64encode(png).decode()}"
    width, height, content = await page.evaluate(READ, source)
    dots = np.frombuffer(base64.b64decode(content), dtype=np.uint8).reshape(-1, 4)[:, :3]
    codes = dots.astype(np.int64) @ np.array([65536, 256, 1])
    found, places, counts = np.unique(codes, return_inverse=True, return_counts=True)
    shades = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=1)
    palette = shades[np.argsort(-counts)[:COLOURS]]
    nearest = np.array([np.argmin(((palette - shade) ** 2).sum(axis=1)) for shade in shades])
    return _png(int(width), int(height), palette, nearest[places].astype(np.uint8))


def _png(width: int, height: int, palette: NDArray[np.int64], dots: NDArray[np.uint8]) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    lines = np.hstack([np.zeros((height, 1), dtype=np.uint8), dots.reshape(height, width)])
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            chunk(b"PLTE", palette.astype(np.uint8).tobytes()),
            chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
            chunk(b"IEND", b""),
        )
    )
