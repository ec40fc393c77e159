"""What the hostile files are put together from: cards, messages, workbooks, containers and pictures that lie."""

import io
import struct
import zipfile
import zlib

N = b"\r\n"
MB = 1_000_000


def card(*lines: bytes) -> bytes:
    return N.join((b"BEGIN:VCARD", b"VERSION:3.0", *lines, b"END:VCARD", b""))


def calendar(*lines: bytes) -> bytes:
    return N.join((b"BEGIN:VCALENDAR", b"VERSION:2.0", b"PRODID:x", *lines, b"END:VCALENDAR", b""))


def event(*lines: bytes, uid: bytes = b"1") -> bytes:
    return N.join((b"BEGIN:VEVENT", b"UID:" + uid, b"DTSTART:20261205T150000Z", *lines, b"END:VEVENT"))


def mail(*lines: bytes, body: bytes = b"Hello") -> bytes:
    return N.join((b"From: Ann <ann@contoso.example>", b"Subject: Interview", *lines, b"", body))


def nested_mail(depth: int) -> bytes:
    parts = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (i, i) for i in range(depth))
    return b"From: a@contoso.example\r\nMIME-Version: 1.0\r\n" + parts + b"Content-Type: text/plain\r\n\r\ndeep\r\n"


def letters_within_letters(depth: int) -> bytes:
    return b"From: a@contoso.example\r\nContent-Type: message/rfc822\r\n\r\n" * depth + b"Subject: deep\r\n\r\nHi"


def parts(count: int, each: bytes) -> bytes:
    head = b'From: a@contoso.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return head + each * count + b"--b--\r\n"


# Workbooks: a ZIP of XML, written by hand so that they can lie


_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = f'<Relationship Id="{{id}}" Type="{_OFFICE}/{{kind}}" Target="{{to}}"/>'
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)
_BOOK = (
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'


def workbook(sheet: bytes | None, strings: bytes | None = None, more: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    held = io.BytesIO()
    relations = _RELATION.format(id="rId1", kind="worksheet", to="worksheets/sheet1.xml")
    if strings is not None:
        relations += _RELATION.format(id="rId2", kind="sharedStrings", to="sharedStrings.xml")
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("[Content_Types].xml", _TYPES)
        packed.writestr(
            "_rels/.rels", _RELATIONS.format(_RELATION.format(id="r1", kind="officeDocument", to="xl/workbook.xml"))
        )
        packed.writestr("xl/workbook.xml", _BOOK)
        packed.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format(relations))
        if sheet is not None:
            packed.writestr("xl/worksheets/sheet1.xml", sheet)
        if strings is not None:
            packed.writestr("xl/sharedStrings.xml", strings)
        for name, data in more:
            packed.writestr(name, data)
    return held.getvalue()


def rows_of(cells: str) -> bytes:
    return _SHEET.format(f"<sheetData>{cells}</sheetData>").encode()


def bombed_workbook(size: int, place: str = "sheet1") -> bytes:
    """A sheet whose single cell unpacks to `size` bytes of the same letter; another `place` is one nobody names."""
    begin, end = _SHEET.format('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>|').encode().split(b"|")
    held = io.BytesIO(workbook(None if place == "sheet1" else rows_of("")))
    with (
        zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open(f"xl/worksheets/{place}.xml", "w", force_zip64=True) as out,
    ):
        out.write(begin)
        for _ in range(size // MB):
            out.write(b"A" * MB)
        out.write(b"</t></is></c></row></sheetData>" + end)
    return held.getvalue()


def far_cell(place: str = "XFD1048576", before: str = "") -> bytes:
    """Two cells, as far from each other as a sheet allows, or further."""
    cell = '<row><c {before}r="{place}" t="inlineStr"><is><t>x</t></is></c></row>'
    return workbook(rows_of(cell.format(before="", place="A1") + cell.format(before=before, place=place)))


def laughing_workbook() -> bytes:
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    strings = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><sst><si><t>&l9;</t></si></sst>'
    return workbook(rows_of('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings.encode())


def zip_in_zip(depth: int) -> bytes:
    data = b"\0" * (20 * MB)
    for _ in range(depth):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
            for copy in range(16):
                packed.writestr(f"xl/inner{copy}.xlsx", data)
        data = held.getvalue()
    return data


def open_document(table: str) -> bytes:
    """A spreadsheet of the other family, in which a row or cell may say that it is repeated."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    content = f'<?xml version="1.0"?><office:document-content {names}>{body}</office:document-content>'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
    return held.getvalue()


def repeated_rows(times: str = "1048576", before: str = "", quoted: str = "") -> bytes:
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
    row = f'<table:table-row{quoted} table:number-rows-repeated="{times}">{cell}</table:table-cell></table:table-row>'
    return open_document(f'<table:table table:name="A">{before}{row}</table:table>')


# Outlook's container (MS-CFB)


def compound(fat: list[int], directory: bytes, first: int = 1, mini: int = 0xFFFFFFFE) -> bytes:
    """A container with one sector of allocation table and one of directory."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, first, 0, 4096, mini, 1, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", *(fat + [0xFFFFFFFF] * (128 - len(fat))))
    return header + table + directory.ljust(512, b"\0") + b"\0" * 1024


def directory_entry(name: str, kind: int, child: int, left: int, right: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    entry = written.ljust(64, b"\0") + struct.pack("<HBBIII", len(written) + 2, kind, 1, left, right, child)
    return entry + b"\0" * 36 + struct.pack("<IQ", start, size)


def looping_sectors() -> bytes:
    root = directory_entry("Root Entry", 5, 1, 0xFFFFFFFF, 0xFFFFFFFF, 2, 1 << 30)
    stream = directory_entry("__properties_version1.0", 2, 0xFFFFFFFF, 1, 1, 2, 1 << 40)
    return compound([0xFFFFFFFD, 1, 2], root + stream, mini=2)


def looping_tree() -> bytes:
    root = directory_entry("Root Entry", 5, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFE, 0)
    folder = directory_entry("__substg1.0_0037001F", 1, 1, 1, 0, 0xFFFFFFFE, 0)
    return compound([0xFFFFFFFD, 0xFFFFFFFE], root + folder)


# Pictures


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *chunks: bytes, rows: bool = True) -> bytes:
    """One bit a pixel; with `rows` every pixel is really there, else none."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    packer = zlib.compressobj(9)
    line = b"\0" * (1 + (width + 7) // 8)
    packed = b"".join(packer.compress(line) for _ in range(height)) if rows else packer.compress(line)
    return (
        b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", packed + packer.flush()) + chunk(b"IEND", b"")
    )


def text_bomb() -> bytes:
    packed = zlib.compress(b"A" * (400 * MB), 1)
    return png(8, 8, chunk(b"zTXt", b"Comment\0\0" + packed), chunk(b"iCCP", b"p\0\0" + packed))


def gif(width: int, height: int, frames: int) -> bytes:
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\x00"
    return (
        b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff" + frame * frames + b"\x3b"
    )


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0)
    return (
        b"\xff\xd8\xff\xc0"
        + struct.pack(">H", len(frame) + 2)
        + frame
        + b"\xff\xda\0\x08\x01\x01\0\0\x3f\0"
        + b"\0" * 200
        + b"\xff\xd9"
    )


def bitmap(width: int, height: int) -> bytes:
    return (
        b"BM"
        + struct.pack("<IHHI", 70, 0, 0, 54)
        + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    )


def tiff_ring() -> bytes:
    """Its only page says that it is followed by itself."""
    entries = b"".join(
        struct.pack("<HHII", tag, 4, 1, value) for tag, value in ((256, 60_000), (257, 60_000), (273, 8), (279, 8))
    )
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 4) + entries + struct.pack("<I", 8)
