"""The proofreader's process: what it finds stands where it says, and whatever happens to it, the letter goes on."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from models.adapters import proofreader as module
from models.adapters.proofreader import LONGEST, Proofreader
from models.domain.letters.reviewing import Mistake
from models.domain.mail import Language
from tests.models.adapters.proof_letters import FAULTY_ENGLISH, FAULTY_GERMAN, GOOD, KNOWN

NOBODY: frozenset[str] = frozenset()
UNAVAILABLE = "Spelling and grammar cannot be checked at the moment. The other checks go on."
TOO_SLOW = "Spelling and grammar took too long for a part of this text, which was left out."


@pytest.fixture(scope="module")
def reader() -> Iterator[Proofreader]:
    proofreader = Proofreader(seconds=120)  # the machine may be busy with others
    yield proofreader
    proofreader.close()


def program(body: str) -> list[str]:
    """A process that does this with each question."""
    return [sys.executable, "-c", f"import json, os, sys, time\nfor line in sys.stdin:\n q = json.loads(line)\n {body}"]


FOUND = "print(json.dumps({'done': True, 'found': [[[0, 3, 'spelling', '', None]]]}), flush=True)"


def words_of(text: str, mistakes: tuple[Mistake, ...]) -> list[str]:
    return [text[one.start : one.end] for one in mistakes]


# -- what it finds ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_good_letters_raise_no_alarm(reader: Proofreader, language: Language) -> None:
    found = {
        word for letter in GOOD[language] for word in words_of(letter, reader.check(letter, language, KNOWN))
    }  # fmt: skip
    assert (found, reader.trouble) == (set(), "")


@pytest.mark.parametrize("language", list(Language))
def test_a_sentence_goes_on_after_a_question_in_quotation_marks(reader: Proofreader, language: Language) -> None:
    german = "Die Frage „Wer misst das?“ hat mich beschäftigt. es war gut."
    english = "The question “Who measures it?” has stayed with me. it was good."
    text = german if language is Language.DE else english
    assert words_of(text, reader.check(text, language, NOBODY)) == ["es" if language is Language.DE else "it"]


@pytest.mark.parametrize(
    ("language", "faulty", "at_least"), [(Language.EN_GB, FAULTY_ENGLISH, 38), (Language.DE, FAULTY_GERMAN, 30)]
)
def test_most_mistakes_are_found_and_mended(
    reader: Proofreader, language: Language, faulty: tuple[tuple[str, str, str], ...], at_least: int
) -> None:
    mended = [_mended(reader, language, sentence, wrong, right) for sentence, wrong, right in faulty]
    assert sum(mended) >= at_least


def _mended(reader: Proofreader, language: Language, sentence: str, wrong: str, right: str) -> bool:
    """Whether one of the proposals makes it right, with a full stop before so that a capital is looked for."""
    before = "Ja. " if language is Language.DE else "Yes. "
    text, meant = before + sentence, before + sentence.replace(wrong, right, 1)
    if wrong in ("a", "i", "an"):
        meant = before + f" {sentence}".replace(f" {wrong} ", f" {right} ", 1).strip()
    return any(
        text[: one.start] + proposal + text[one.end :] == meant
        for one in reader.check(text, language, NOBODY)
        for proposal in one.suggestions or reader.suggestions(text[one.start : one.end], language)
    )


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        (Language.EN_GB, "Thank you 😀 for the colour 👩‍👩‍👧 of the platfrom, Jürgen.", "platfrom"),
        (Language.EN_US, "Żaneta said “ünïcode” – I realy do, e\u0301 and all.", "realy"),
        (Language.DE, "Schöne Grüße 😀 aus Köln, das war nähmlich gut.", "nähmlich"),
    ],
)
def test_places_are_characters(reader: Proofreader, language: Language, text: str, word: str) -> None:
    first = "Erster Absatz. 😀\n\n  \n\n"
    found = reader.check(first + text, language, frozenset(("ünïcode", "unicode", "Erster Absatz")))
    assert word in words_of(first + text, found)


def test_what_is_british_is_not_american(reader: Proofreader) -> None:
    text = "The colour and behavior of it."
    assert words_of(text, reader.check(text, Language.EN_GB, NOBODY)) == ["behavior"]
    assert words_of(text, reader.check(text, Language.EN_US, NOBODY)) == ["colour"]


@pytest.mark.parametrize("language", list(Language))
def test_words_that_become_known_and_are_forgotten(reader: Proofreader, language: Language) -> None:
    text = {Language.DE: "Wir nutzen gerne frobnitzen."}.get(language, "We use frobnitzen here.")
    for known, told in ((NOBODY, ["frobnitzen"]), (frozenset(("Frobnitzen",)), []), (NOBODY, ["frobnitzen"])):
        assert words_of(text, reader.check(text, language, known)) == told


def test_what_is_no_prose_is_left_alone(reader: Proofreader) -> None:
    text = "Write to jonas.weidmnn@corvaen.example or see https://corvaen.example/jbos and [a momnt with Jane]."
    assert reader.check(text, Language.EN_GB, NOBODY) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN_GB, "I enjoyed the [moment] the most, and an [example] of it, on 20 December 1996, or so."),
        (Language.EN_US, "On the 18th, at 5pm, we met in [place], then at [place]."),
        (Language.DE, "Mit „Daten kamen spät.“ war ich nicht zufrieden."),
        (Language.DE, "Das [Thema] das wir hatten, am 4. Mai, um 17 Uhr, ist [etwas das Ihnn gefiel]."),
    ],
)
def test_what_stands_around_a_gap_is_still_a_sentence(reader: Proofreader, language: Language, text: str) -> None:
    assert reader.check(text, language, NOBODY) == ()


def test_curled_apostrophes_stay_curled(reader: Proofreader) -> None:
    text = "I dont’t know; she don’t work here."
    proposals = [proposal for one in reader.check(text, Language.EN_GB, NOBODY) for proposal in one.suggestions]
    assert "doesn’t" in proposals
    assert not any("'" in proposal for proposal in proposals)


def test_german_proposals_that_there_was_no_time_for_come_with_a_later_look(reader: Proofreader) -> None:
    wrong = (
        "hervoragend",
        "ausgezeichnit",
        "freundlicsh",
        "intersant",
        "kompetnt",
        "entspant",
        "zuverlasig",
        "gerchte",
    )
    text = f"Das war {' und '.join(wrong)}."
    first = reader.check(text, Language.DE, NOBODY)
    assert words_of(text, first) == list(wrong)
    assert reader.unfinished == any(not one.suggestions for one in first)
    assert first[0].suggestions  # for the one that is being typed there is time
    until = time.monotonic() + 20
    while reader.unfinished and time.monotonic() < until:
        time.sleep(0.05)
        reader.check(text, Language.DE, NOBODY)
    proposed = [one.suggestions[0] for one in reader.check(text, Language.DE, NOBODY)]
    assert proposed[:3] == ["hervorragend", "ausgezeichnet", "freundlich"]
    assert len(proposed) == len(wrong)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN_GB, "At Brae Tollmann we did it so, and Oona told me. Heikkinen Design is in Altona."),
        (Language.EN_US, "Dear Zbigniew, then Marloes came. Fairlie Ward is by the Aire, said Tarek's aunt."),
        (Language.DE, "Tarek und Herr Zbigniewsky zeigten mir den Screenreader von Wojtyńska."),
    ],
)
def test_names_that_nobody_has_recorded_are_left_alone(reader: Proofreader, language: Language, text: str) -> None:
    """Whether a name is the right one is for another check; a person or a street is no mistake."""
    assert reader.check(text, language, NOBODY) == ()


@pytest.mark.parametrize(
    ("wrong", "right"), [("monday", "Monday"), ("Septmber", "September"), ("Wendesday", "Wednesday")]
)
def test_days_and_months_are_no_names(reader: Proofreader, wrong: str, right: str) -> None:
    text = f"We met on {wrong} at noon."
    (found,) = reader.check(text, Language.EN_GB, NOBODY)
    assert found.suggestions[0] == right


# -- what may happen to it -------------------------------------------------------------------------


def test_killed_between_two_questions(reader: Proofreader) -> None:
    text = "I realy mean it."
    assert reader.check(text, Language.EN_GB, KNOWN)
    (child,) = [one for one in psutil.Process().children() if "proofreading" in " ".join(one.cmdline())]
    child.kill()
    child.wait()
    again = "I realy mean it, Wójcik, as I said befor."
    assert words_of(again, reader.check(again, Language.EN_GB, KNOWN)) == ["realy", "befor"]
    assert reader.trouble == ""


def test_killed_while_it_thinks() -> None:
    proofreader = Proofreader(program("time.sleep(60)"))
    told: list[tuple[Mistake, ...]] = []
    asking = threading.Thread(target=lambda: told.append(proofreader.check("Some text.", Language.EN_GB, NOBODY)))
    asking.start()
    while not (children := [one for one in psutil.Process().children() if "time.sleep(60)" in one.cmdline()[-1]]):
        time.sleep(0.01)
    children[0].kill()
    asking.join(10)
    assert (told, proofreader.trouble) == ([()], UNAVAILABLE)
    proofreader.close()


def test_asked_from_many_threads_while_it_is_killed_again_and_again(reader: Proofreader) -> None:
    """Each answer is the right one or, with a trouble, none; nobody waits for ever."""
    wrong: list[list[str]] = []

    def ask(number: int) -> None:
        for turn in range(12):
            text = f"I realy mean it, {'again ' * number}and {'so ' * turn}on."
            found = words_of(text, reader.check(text, Language.EN_GB, KNOWN))
            if "realy" not in found and found:
                wrong.append(found)

    asking = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for one in asking:
        one.start()
    for _turn in range(6):
        time.sleep(0.3)
        for child in psutil.Process().children():
            if "proofreading" in _line(child):
                child.kill()
    for one in asking:
        one.join(60)
    assert not any(one.is_alive() for one in asking)
    assert wrong == []
    until = time.monotonic() + 20  # one that never answered is given a rest
    while reader.check("I realy do.", Language.EN_GB, KNOWN) == () and time.monotonic() < until:
        time.sleep(0.2)
    assert reader.trouble == ""


def test_closing_ends_who_waits_and_the_process() -> None:
    proofreader = Proofreader(program("time.sleep(61)"))
    asking = threading.Thread(target=lambda: proofreader.check("Some text.", Language.EN_GB, NOBODY))
    asking.start()
    while not (children := [one for one in psutil.Process().children() if "time.sleep(61)" in one.cmdline()[-1]]):
        time.sleep(0.01)
    proofreader.close()
    asking.join(10)
    assert not asking.is_alive()
    assert not children[0].is_running() or children[0].status() == psutil.STATUS_ZOMBIE
    assert proofreader.check("Some text.", Language.EN_GB, NOBODY) == ()


def test_an_answer_that_takes_too_long_is_given_up_once_and_for_all(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    slow = (
        f"open({str(asked)!r}, 'a').write(q['do'] + ' ')\n"
        " print('{\"done\": true}', flush=True) if q['do'] == 'know' else time.sleep(60)"
    )
    proofreader = Proofreader(program(slow), seconds=0.3)
    assert (proofreader.check("Poison.", Language.DE, NOBODY), proofreader.trouble) == ((), TOO_SLOW)
    assert (proofreader.check("Poison.", Language.DE, NOBODY), proofreader.trouble) == ((), "")
    assert asked.read_text().split() == ["know", "check"]
    proofreader.close()


@pytest.mark.parametrize(
    "body",
    [
        "sys.exit(1)",
        "os.kill(os.getpid(), 9)",
        "print('no json', flush=True)",
        "print('[]', flush=True)",
        "print('[' * 100_000, flush=True)",
        "print(json.dumps({'found': 7, 'done': True}), flush=True)",
        "print(json.dumps({'found': [[[0, 99, 'spelling', '', []]]]}), flush=True)",
        "print(json.dumps({'found': [[[0, 3, 'rude', '', []]]]}), flush=True)",
        "print(json.dumps({'found': [[['a']]]}), flush=True)",
        "print(json.dumps({'found': [[], []]}), flush=True)",
    ],
)
def test_whatever_it_does_wrong(body: str) -> None:
    proofreader = Proofreader(program(body), seconds=5)
    assert proofreader.check("Some text.", Language.EN_GB, NOBODY) == ()
    assert proofreader.trouble == UNAVAILABLE
    assert proofreader.suggestions("Some", Language.EN_GB) == ()
    proofreader.close()


def test_a_program_that_is_not_there() -> None:
    proofreader = Proofreader(["/nowhere/to/be/found"])
    assert proofreader.check("Some text.", Language.DE, NOBODY) == ()
    assert proofreader.trouble == UNAVAILABLE


def test_one_that_stops_listening_holds_nobody_up() -> None:
    """A question longer than a pipe holds, to a process that has been stopped."""
    proofreader = Proofreader(program(FOUND), seconds=0.5)
    assert proofreader.check("Abc def.", Language.DE, NOBODY) != ()
    (child,) = [one for one in psutil.Process().children() if FOUND in one.cmdline()[-1]]
    child.send_signal(signal.SIGSTOP)
    started = time.monotonic()
    assert proofreader.check("ü " * 9_000, Language.DE, NOBODY) == ()
    assert time.monotonic() - started < 10
    assert proofreader.trouble == TOO_SLOW
    proofreader.close()


def test_it_rests_when_nobody_asks() -> None:
    proofreader = Proofreader(program(FOUND), idle=0.2)
    assert proofreader.check("Abc def.", Language.DE, NOBODY) != ()
    until = time.monotonic() + 10
    while (kept := [one for one in psutil.Process().children() if FOUND in _line(one)]) and time.monotonic() < until:
        time.sleep(0.05)
    assert kept == []
    assert proofreader.check("Abd def.", Language.DE, NOBODY) != ()
    proofreader.close()


def _line(process: psutil.Process) -> str:
    try:
        return (process.cmdline() or [""])[-1]
    except psutil.Error:
        return ""


def test_it_ends_with_the_program_that_asked() -> None:
    folder = Path(__file__).resolve().parents[3]
    asking = (
        f"import sys; sys.path.insert(0, {str(folder)!r})\n"
        "from models.adapters.proofreader import Proofreader\nfrom models.domain.mail import Language\n"
        "reader = Proofreader()\nreader.check('Hello.', Language.EN_GB, frozenset())\n"
        "print(reader._talk._process.pid, flush=True)\nimport os; os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, check=True)
    child = int(done.stdout)
    until = time.monotonic() + 10
    while psutil.pid_exists(child) and psutil.Process(child).status() != "zombie" and time.monotonic() < until:
        time.sleep(0.05)
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == "zombie"


# -- hostile text ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "realy befor. " * 80_000,
        "\u202e\u200d\ufeff" * 5_000,
        "(" * 8_000,
        "\x00\x01\x1b[31m" * 4_000,
        "\ud800 realy \udfff" * 500,
        "Donaudampf" * 6 + " " + "ab" * 30 + " " + "Zugzug" * 10,
        "x. y! z? " * 2_000,
        "\n\n" * 50_000,
        "a\n\n" * 6_000,
    ],
    ids=["one word", "faulty", "bidi", "brackets", "control", "halves", "compounds", "stops", "empty", "paragraphs"],
)
def test_hostile_text(reader: Proofreader, language: Language, text: str) -> None:
    reader.check("", language, KNOWN)  # its dictionary is read by now
    before = _worked(reader)
    found = reader.check(text, language, KNOWN)
    assert _worked(reader) - before < 10
    assert reader.trouble == ""
    assert all(0 <= one.start < one.end <= LONGEST for one in found)
    assert len(found) <= 200


def _worked(reader: Proofreader) -> float:
    """Seconds of its process's own work."""
    assert reader._talk is not None
    times = psutil.Process(reader._talk._process.pid).cpu_times()
    return times.user + times.system


def test_halves_of_characters_do_not_move_what_is_found(reader: Proofreader) -> None:
    text = "\ud83d I realy mean \udc00 it."
    assert words_of(text, reader.check(text, Language.EN_GB, NOBODY)) == ["realy"]


# -- how it is started -----------------------------------------------------------------------------


def test_a_frozen_program_starts_itself(root: Path) -> None:
    """`main.py --proofread` is the same program."""
    question = {"do": "check", "language": "en-GB", "paragraphs": [["I realy do.", False]]}
    done = subprocess.run(
        [sys.executable, "main.py", "--proofread"],
        cwd=root, input=json.dumps(question) + "\n", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["found"][0][0][:3] == [2, 7, "spelling"]


def test_it_goes_nowhere() -> None:
    """Neither the network nor another program is its business."""
    from models.adapters import proofreading

    for event in ("socket.connect", "subprocess.Popen", "os.system"):
        with pytest.raises(PermissionError):
            proofreading._refuse(event, ())


@pytest.mark.skipif(not hasattr(os, "kill"), reason="needs a system with processes")
def test_warming_does_not_wait() -> None:
    proofreader = Proofreader(program("time.sleep(62)"))
    started = time.monotonic()
    proofreader.warm(Language.DE)
    assert time.monotonic() - started < 15, "it did not wait for an answer that does not come"
    proofreader.close()


def test_one_that_is_started_while_the_end_has_come_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    proofreader = Proofreader(program("time.sleep(63)"))
    begun: list[subprocess.Popen[bytes]] = []

    class Talk(module._Talk):
        def __init__(self, command: list[str]) -> None:
            super().__init__(command)
            begun.append(self._process)
            proofreader._closed.set()  # `close` has looked, and found nothing to end yet

        def asked(self, line: bytes, seconds: float) -> None:
            pytest.fail("whoever ends the program would wait for this answer")

    monkeypatch.setattr(module, "_Talk", Talk)
    assert proofreader.check("Some text.", Language.DE, NOBODY) == ()
    assert [one.poll() is not None for one in begun] == [True]
