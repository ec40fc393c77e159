"""The words that business cards use: labels before numbers, legal forms, titles, streets, in the usual languages."""

import re

from models.domain.names import fold

MOBILE, TEL, FAX, EMAIL, WEB, ADDRESS, OTHER = "mobile", "tel", "fax", "email", "web", "address", "other"


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


_LABELS = {
    MOBILE: "m mob mobil mobile mobiltelefon mobilnummer handy cell cellphone cel cellular celular móvil movil "
    "portable port cellulare cellulari natel gsm mobiel kom "
    "携帯 携帶 携帯電話 手機 手机 移动电话 行動電話 휴대폰 휴대전화",
    TEL: "t tel tél telefon telefono teléfono telefone telephone téléphone telefoon phone ph p fon office o büro "
    "direct d direkt durchwahl dw desk line main switchboard zentrale tlf puh 電話 电话 代表 直通 전화",
    FAX: "f fax telefax télécopie telecopie ファックス ファクス 傳真 传真 팩스",
    EMAIL: "e email mail correo courriel メール 電子郵件 邮箱 电邮 電郵 이메일",
    WEB: "w web www url internet homepage website site http https ホームページ 網址 网址",
    ADDRESS: "a address adresse anschrift dirección direccion indirizzo adres 住所 地址 所在地 주소",
    OTHER: "vat ust ustid ustidnr ustidno steuernr hrb hra reg regno registered no nr iban bic siret siren duns "
    "登録番号",
}
LABELS = {word: kind for kind, words in _LABELS.items() for word in words.split()}

_LEGAL = re.compile(
    r"株式会社|有限会社|合同会社|有限公司|股份|주식회사|㈱|"
    r"\b(?:GmbH|mbH|AG|KGaA|KG|OHG|UG|SE|e\. ?V\.|Ltd|Limited|LLP|LLC|PLC|Inc|"
    r"Incorporated|Corp|Corporation|Company|Co\.|S\.?A\.?S\.?|SARL|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|A/S|ApS|"
    r"Oyj?|AB|ASA|AS|Kft|s\.r\.o\.|sp\. z o\.o\.|Pty|Pte|DAC|Holding|Group|Gruppe)(?=$|[\s.,)&])"
)
_TITLE = re.compile(
    r"(?i)\b(?:chief|c[efotmpid]o|vp|svp|evp|avp|president|vice|chair\w*|founder|co-?founder|owner|partner|principal|"
    r"managing|manager\w*|director|head|lead|leader|senior|junior|deputy|associate|assistant|analyst|consultant|"
    r"engineer|developer|programmer|architect|designer|researcher|scientist|professor|lecturer|teacher|"
    r"recruit\w*|sourcer|specialist|coordinator|administrator|officer|executive|adviser|advisor|counsel|lawyer|"
    r"attorney|solicitor|accountant|auditor|secretary|receptionist|editor|writer|journalist|buyer|planner|"
    r"technician|nurse|physician|surgeon|trainer|coach|strategist|representative|agent|broker|business partner|"
    r"geschäftsführ\w*|leiter\w*|leitung|vorstand\w*|inhaber\w*|referent\w*|sachbearbeiter\w*|berater\w*|"
    r"entwickler\w*|ingenieur\w*|prokurist\w*|assistenz|assistent\w*|mitarbeiter\w*|\w+leiter(?:in)?|\w+berater(?:in)?|"
    r"\w+entwickler(?:in)?|\w+ingenieur(?:in)?|\w+manager(?:in)?|\w+referent(?:in)?|rechtsanw\w+|steuerberat\w+|"
    r"directeur|directrice|responsable|chargée?|ingénieure?|conseill\w+|gérante?|présidente?|"
    r"directora?|gerente|jef[ea]|ingenier[oa]|consultora?|responsabile|direttore|direttrice|ingegnere)\b"
    r"|部長|課長|係長|社長|会長|専務|常務|取締役|主任|室長|本部長|代表|担当|マネージャー|エンジニア|ディレクター|經理|经理|总监|總監|工程师"
)
_DEPARTMENT = re.compile(
    r"(?i)\b(?:department|dept|division|team|unit|faculty|institute of|school of|office of|abteilung|bereich|"
    r"fachbereich|referat|service des|département|departamento|reparto|\w+abteilung)\b|"
    r"(?:部|課|室|本部|部門|センター|处|部门)$"
)
_BRANCHES = _listed(
    "human resources|hr|people|people operations|marketing|sales|finance|engineering|research|development|"
    "research and development|r and d|legal|operations|talent acquisition|customer success|it|purchasing|"
    "personal|vertrieb|entwicklung|einkauf|personalwesen|buchhaltung|forschung und entwicklung"
)
_HONORIFIC = re.compile(
    r"(?i)^(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|herr|frau|dipl|ing|mag|m\.?sc|b\.?sc|mba|ph\.?d|rer|nat|med|phil|"
    r"iur|h\.c|hon|rev|eng|sr|sra|mme|dott|dott\.ssa)\.?$"
)
_STREET = re.compile(
    r"(?i)\b(?:street|road|rd|avenue|ave|lane|ln|drive|square|sq|court|place|terrace|way|floor|suite|house|building|"
    r"quay|park|crescent|mews|close|wharf|boulevard|blvd|p\.? ?o\.? box|postfach|postbus|"
    r"rue|quai|chemin|via|viale|piazza|corso|calle|carrer|avenida|paseo|plaza|rua|ulica|ul\.)\b"
    r"|\w*(?:straße|strasse|str\.|platz|allee|gasse|damm|ufer|\wweg|\wring|gatan|gata|vägen|veien|straat|laan|plein)(?!\w)"
    r"|(?<!\w)st\.(?=$|[\s,])|(?<!\w)dr\.(?=\s*$)"
    r"|〒|丁目|番地|[都道府県省].*[市区區郡]"
)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|\b[A-Z][0-9]{2} ?[A-Z0-9]{4}\b"  # United Kingdom; Ireland
    r"|(?<![0-9-])(?:[A-Z]{1,2}-)?[0-9]{4,5} +(?=[^\W\d_]{3})|\b[0-9]{4} ?[A-Z]{2}\b"  # most of Europe; Netherlands
    r"|\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?\b|\b[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b"  # United States; Canada
    r"|〒|\b[0-9]{2}-[0-9]{3} +[^\W\d_]|\b[A-Z]{2,3} [0-9]{4}\b"  # Japan; Poland; Australia
)
COUNTRIES = frozenset(
    fold(name)
    for name in _listed(
        "Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|Ireland|Éire|United Kingdom|UK|England|"
        "Scotland|Wales|Northern Ireland|Great Britain|France|Spain|España|Italy|Italia|Netherlands|Nederland|Belgium|"
        "Belgique|België|Luxembourg|Denmark|Danmark|Norway|Norge|Sweden|Sverige|Finland|Suomi|Poland|Polska|Portugal|"
        "Czech Republic|Czechia|Hungary|Japan|日本|China|中国|India|Singapore|Australia|New Zealand|Canada|USA|"
        "United States|United States of America|Brazil|Mexico|Hong Kong|Taiwan|Korea"
    )
)
FREE_MAIL = _listed(
    "gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|"
    "proton|protonmail|pm|fastmail|zoho|yandex|mail|orange|wanadoo|free|laposte|libero|bluewin|hey|tutanota"
)
REGIONS = {
    "uk": "GB", "de": "DE", "at": "AT", "ch": "CH", "ie": "IE", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL",
    "be": "BE", "lu": "LU", "dk": "DK", "no": "NO", "se": "SE", "fi": "FI", "pl": "PL", "pt": "PT", "cz": "CZ",
    "hu": "HU", "jp": "JP", "cn": "CN", "in": "IN", "sg": "SG", "au": "AU", "nz": "NZ", "ca": "CA", "us": "US",
    "br": "BR", "mx": "MX", "hk": "HK", "tw": "TW", "kr": "KR",
}  # fmt: skip
"""Where the numbers of a card are dialled from, by the end of its addresses."""


def label_of(word: str) -> str | None:
    """What kind of number or address follows a word such as "Tel." or "E-Mail"."""
    plain = re.sub(r"[\W\d_]+", "", word.split("/")[0].casefold())
    return LABELS.get(plain)


def is_legal_form(text: str) -> bool:
    return _LEGAL.search(text) is not None


def is_title(text: str) -> bool:
    return _TITLE.search(text) is not None


def is_department(text: str) -> bool:
    return _DEPARTMENT.search(text) is not None or fold(text) in _BRANCHES


def is_honorific(word: str) -> bool:
    return _HONORIFIC.match(word.strip(",")) is not None


def is_place(text: str) -> bool:
    """Part of a postal address by itself: a street with its number, a postcode with its town."""
    if _POSTCODE.search(text):
        return True
    return _STREET.search(text) is not None and re.search(r"[0-9]", text) is not None


def is_cjk(text: str) -> bool:
    return re.search(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text) is not None
