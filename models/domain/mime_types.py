"""What a file is by its first bytes; a name may say anything."""

import codecs

LOOKED_AT = 4096
"""Bytes from the beginning that are enough."""

UNKNOWN = "application/octet-stream"
TEXT = "text/plain"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
)
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
    (b"word/", f"{_OFFICE}.wordprocessingml.document"),
    (b"xl/", f"{_OFFICE}.spreadsheetml.sheet"),
    (b"ppt/", f"{_OFFICE}.presentationml.presentation"),
)
_OF_ENDING = {
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "doc": "application/msword",
    "msg": "application/vnd.ms-outlook",
    "md": "text/markdown",
    "csv": "text/csv",
    "ics": "text/calendar",
    "vcf": "text/vcard",
}
"""What tells kinds apart that begin alike: only believed where the content allows it."""

ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/tiff": "tif",
    "application/pdf": "pdf",
    TEXT: "txt",
}


def mime_of(head: bytes, name: str = "") -> str:
    """The type of what begins with these bytes; the name only chooses among kinds that begin alike."""
    head = head[:LOOKED_AT]
    ending = name.rpartition(".")[2].lower()
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:4] == b"PK\x03\x04":
        by_name = _OF_ENDING.get(ending, "")
        found = next((kind for sign, kind in _IN_ZIP if sign in head), "")
        return found or (by_name if by_name.startswith(_OFFICE) else "application/zip")
    for start, kind in _STARTS:
        if head.startswith(start):
            if kind == "application/x-ole-storage" and ending in ("doc", "msg"):
                return _OF_ENDING[ending]
            return kind
    if not _is_text(head):
        return UNKNOWN
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    by_name = _OF_ENDING.get(ending, "")
    return by_name if by_name.startswith("text/") else TEXT


def _is_text(head: bytes) -> bool:
    if b"\x00" in head:
        return False
    try:
        # A character may be cut in two where the head ends.
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True
