"""Files that were sent, from either side."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "sticker": "stickers"}
BIGGEST_DOWNLOAD = 20 * 1024 * 1024


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
    """All files, by identifier and by path."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Keep a file and give it its identifiers."""
        number = len(self.by_id)
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
        self.by_id[stored.file_id] = stored
        self.by_path[path] = stored
        return stored
