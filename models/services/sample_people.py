"""What a search knows of its people beyond name and address: how they are spoken to, where met, what to keep."""

from typing import Any

from models.services.sample_diary import Diary

_DETAILS: dict[str, dict[str, Any]] = {
    "Rafael Quintana": {
        "pronunciation": "kin-TAH-na",
        "phones": ("+353 21 555 0142",),
        "met_at": "Second round at Wharf Lane",
        "notes": "Moved from Leiden last year. Runs the Monday data clinic. Prefers short emails.",
        "vcard": "NICKNAME:Rafa\nBDAY:--09-03\nX-ASSISTANT:Dawn Achterberg",
    },
    "Ingrid Solheim": {
        "name_source": "email signature",
        "phones": ("+44 20 7946 0118",),
        "notes": "Asked for two pages at most. Likes questions about the archive.",
    },
    "Dawn Achterberg": {"name_source": "name badge", "notes": "Knows everybody. Has a spaniel called Biscuit."},
    "Marguerite Osei": {
        "name_source": "company site",
        "pronunciation": "oh-SAY",
        "linkedin": "https://linkedin.example/in/marguerite-osei",
        "phones": ("+44 20 7946 0171",),
    },
    "Tobias Lindqvist": {
        "met_at": "The first call, about commutes",
        "linkedin": "https://linkedin.example/in/tlindqvist",
    },
    "Simone Achterberg": {"name_confirmed": None, "name_source": None, "phones": ("+31 30 555 0123",)},
    "Henrike Vos": {
        "name_source": "email signature",
        "pronunciation": "hen-REE-kuh foss",
        "phones": ("+49 40 5550 0147",),
        "notes": "Decides together with the works council; Thursdays are good days.",
    },
    "Yusuf Demir": {"name_source": "name badge"},
    "Oona Heikkinen": {"pronunciation": "OH-na HAY-kin-en", "linkedin": "https://linkedin.example/in/oona-heikkinen"},
    "Gareth Pugh-Lewis": {
        "pronunciation": "pyoo LEW-is",
        "phones": ("+44 20 7946 0635",),
        "met_at": "Westmarch College, as my supervisor",
        "notes": "Call him before noon. Likes to know who will ring, and about what.",
    },
    "Ruth Kensington": {"phones": ("+44 20 7946 0812",), "met_at": "Harbour Statistics, as my manager"},
    "Beatriz Amaral": {
        "name_source": "email signature",
        "pronunciation": "bay-a-TREES",
        "phones": ("+31 20 555 0190", "+31 6 5555 0190"),
        "linkedin": "https://linkedin.example/in/beatriz-amaral",
        "notes": "Wants to hear of every round the same day. Two processes for me.",
    },
    "Joost de Wit": {"phones": ("+31 20 555 0177",), "met_at": "A call in spring"},
    "Stefan Reuter": {"name_confirmed": None, "name_source": None, "phones": ("+32 9 555 01 42",)},
    "Nadia Haddad": {"name_source": "email signature", "phones": ("+44 117 496 0133",)},
    "Priya Ramaswamy": {"pronunciation": "PREE-ya"},
}


def know_them_better(diary: Diary) -> None:
    """Adds what is known to those who are in this sample."""
    for contact, name in diary.names():
        diary.know_more(contact, **_DETAILS.get(name, {}))


def twice_in_the_telephone(diary: Diary) -> None:
    """The same person once more, as an old telephone had them: somebody to be merged."""
    again = diary.person("Pugh-Lewis, Gareth", None, "Pugh Lewis", "")
    diary.know_more(
        again,
        name_confirmed=None,
        name_source=None,
        title=None,
        emails=("gareth@pugh-lewis.example",),
        phones=("020 7946 0635",),
        notes="From the old telephone.",
    )
