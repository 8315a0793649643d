"""Packs files into a zip archive that is the same on every machine and every day, and takes others apart."""

import base64
import io
import zipfile
from typing import Any

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The only time there is in the archive: the first that the format knows."""
READABLE = 0o644 << 16


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """The archive of some files, or the files of an archive; all bytes in Base64."""
    if "files" in parameters:
        return {"zip": base64.b64encode(packed(parameters["files"])).decode("ascii")}
    return {"files": unpacked(base64.b64decode(parameters["archive"]))}


def packed(files: dict[str, str]) -> bytes:
    """The archive of files by their paths, stored in the order of these."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(path, EARLIEST)
            entry.external_attr = READABLE
            entry.create_system = 3
            archive.writestr(entry, base64.b64decode(content))
    return target.getvalue()


def unpacked(content: bytes) -> dict[str, str]:
    """The files of an archive, by their paths."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [entry.filename for entry in archive.infolist() if not entry.is_dir()]
        return {name: base64.b64encode(archive.read(name)).decode("ascii") for name in names}
