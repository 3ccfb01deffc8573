"""Files that were sent, from either side."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

FOLDERS: Final = {"photo": "photos", "voice": "voice", "video": "videos", "sticker": "stickers"}
BIGGEST_DOWNLOAD: Final = 20 * 1024 * 1024
BYTES_KEPT: Final = 256 * 1024 * 1024


@dataclass(slots=True, frozen=True)
class StoredFile:
    """A file with its two identifiers."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime_type: str
    content: bytes
    path: str

    def described(self) -> dict[str, Any]:
        """Give what every file of the Bot API has."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


class Files:
    """The last files, by identifier and by path.

    Args:
        bytes_kept: how much they may hold together; the newest one is kept whatever its size.
    """

    def __init__(self, bytes_kept: int = BYTES_KEPT) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}
        self._bytes_kept = bytes_kept
        self._bytes = 0
        self._added = 0

    def add(self, kind: str, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Keep a file and give it its identifiers."""
        number = self._added
        path = f"{FOLDERS.get(kind, 'documents')}/file_{number}{PurePosixPath(name).suffix}"
        stored = StoredFile(
            file_id=f"SIM{kind}{number:08d}",
            unique_id=f"SIMu{number:08d}",
            kind=kind,
            name=name,
            mime_type=mime_type,
            content=content,
            path=path,
        )
        self._added += 1
        self._bytes += len(content)
        self.by_id[stored.file_id] = stored
        self.by_path[path] = stored
        self._forget_oldest()
        return stored

    def _forget_oldest(self) -> None:
        while self._bytes > self._bytes_kept and len(self.by_id) > 1:
            oldest = self.by_id.pop(next(iter(self.by_id)))
            del self.by_path[oldest.path]
            self._bytes -= len(oldest.content)
