"""Business cards drawn for the tests: invented people, set as printers set them."""

from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
REGULAR, BOLD = FONTS / "Inter-Regular.ttf", FONTS / "Inter-SemiBold.ttf"
Piece = tuple[int, int, int, Path, str]


@dataclass(frozen=True)
class Drawn:
    """`pieces` are (left, top, size, font, text) on a card of 1050 x 600; `facts` is what a person reads off it."""

    pieces: tuple[Piece, ...]
    facts: dict[str, object]
    turned: float = 0.0
    ground: str = "white"
    ink: str = "#17211E"
    size: tuple[int, int] = field(default=(1050, 600))

    def image(self) -> Image.Image:
        card = Image.new("RGB", self.size, self.ground)
        draw = ImageDraw.Draw(card)
        for left, top, size, font, text in self.pieces:
            draw.text((left, top), text, self.ink, ImageFont.truetype(str(font), size))
        if self.turned:
            card = card.rotate(self.turned, Image.Resampling.BICUBIC, expand=True, fillcolor="#8C8478")
        return card


CARDS = {
    "english": Drawn(
        (
            (70, 70, 52, BOLD, "Callum Drever"),
            (70, 140, 30, REGULAR, "Delivery manager"),
            (70, 330, 34, BOLD, "Halden & Rowe"),
            (70, 390, 26, REGULAR, "14 Merchant Quay, Cork, T12 X4P8"),
            (70, 440, 26, REGULAR, "callum.drever@halden-rowe.example"),
            (70, 480, 26, REGULAR, "+353 21 555 0142"),
            (70, 520, 26, REGULAR, "halden-rowe.example"),
        ),
        {
            "name": "Callum Drever",
            "title": "Delivery manager",
            "company": "Halden & Rowe",
            "emails": ("callum.drever@halden-rowe.example",),
            "phones": ("+353 21 555 0142",),
            "urls": ("halden-rowe.example",),
            "address": "14 Merchant Quay, Cork, T12 X4P8",
        },
        turned=4.0,
    ),
    "german": Drawn(
        (
            (640, 60, 40, BOLD, "Größwerk GmbH"),
            (70, 180, 48, BOLD, "Dr. Jürgen Müßig"),
            (70, 245, 28, REGULAR, "Geschäftsführer"),
            (70, 360, 26, REGULAR, "Königstraße 5"),
            (70, 396, 26, REGULAR, "70173 Stuttgart"),
            (560, 360, 26, REGULAR, "Tel. 0711 5550142"),
            (560, 396, 26, REGULAR, "Mobil 0171 5550143"),
            (560, 432, 26, REGULAR, "Fax 0711 5550199"),
            (560, 480, 26, REGULAR, "juergen.muessig@groesswerk.de"),
            (560, 516, 26, REGULAR, "www.groesswerk.de"),
        ),
        {
            "name": "Dr. Jürgen Müßig",
            "title": "Geschäftsführer",
            "company": "Größwerk GmbH",
            "emails": ("juergen.muessig@groesswerk.de",),
            "phones": ("0711 5550142", "0171 5550143"),
            "urls": ("www.groesswerk.de",),
            "address": "Königstraße 5\n70173 Stuttgart",
            "kept": "TEL;TYPE=fax:0711 5550199",
        },
    ),
    "two phones, dark": Drawn(
        (
            (90, 80, 56, BOLD, "Ingrid Solheim"),
            (90, 155, 30, REGULAR, "VP Product"),
            (90, 195, 30, REGULAR, "Product Division"),
            (90, 400, 28, REGULAR, "M +47 905 55 014"),
            (520, 400, 28, REGULAR, "T +47 22 55 50 14"),
            (90, 450, 28, REGULAR, "ingrid@quillmark.example"),
            (520, 450, 28, REGULAR, "linkedin.com/in/ingridsolheim"),
            (90, 510, 28, REGULAR, "Quillmark AS"),
        ),
        {
            "name": "Ingrid Solheim",
            "title": "VP Product",
            "department": "Product Division",
            "company": "Quillmark AS",
            "emails": ("ingrid@quillmark.example",),
            "phones": ("+47 905 55 014", "+47 22 55 50 14"),
            "linkedin": "linkedin.com/in/ingridsolheim",
        },
        ground="#12302B",
        ink="#F2F5F3",
    ),
    "no mail": Drawn(
        (
            (300, 90, 40, BOLD, "Marston Keane Ltd"),
            (330, 230, 48, REGULAR, "Beatriz Amaral"),
            (370, 300, 26, REGULAR, "Senior consultant"),
            (360, 430, 28, REGULAR, "020 7946 0018"),
            (240, 480, 26, REGULAR, "3 Chancery Lane, London WC2A 1LF"),
        ),
        {
            "name": "Beatriz Amaral",
            "title": "Senior consultant",
            "company": "Marston Keane Ltd",
            "emails": (),
            "phones": ("020 7946 0018",),
            "address": "3 Chancery Lane, London WC2A 1LF",
        },
    ),
    "one line": Drawn(
        (
            (60, 80, 60, BOLD, "TIDEWELL"),
            (60, 250, 44, BOLD, "HENRIKE VOS"),
            (60, 310, 26, REGULAR, "Hiring manager"),
            (60, 470, 24, REGULAR, "Herengracht 12 | 1015 BK Amsterdam | Netherlands"),
            (60, 510, 24, REGULAR, "T: +31 20 555 0142 | E: h.vos@tidewell.example | tidewell.example"),
        ),
        {
            "name": "HENRIKE VOS",
            "title": "Hiring manager",
            "company": "TIDEWELL",
            "emails": ("h.vos@tidewell.example",),
            "phones": ("+31 20 555 0142",),
            "urls": ("tidewell.example",),
            "address": "Herengracht 12\n1015 BK Amsterdam\nNetherlands",
        },
    ),
}
