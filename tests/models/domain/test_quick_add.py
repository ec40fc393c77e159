"""One line of plain words, read on a Tuesday morning: 16 June 2026, 09:40."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, strategies as st

from models.domain.quick_add import Doubt, Entry, Known, Person, Verb, parse

NOW = datetime(2026, 6, 16, 9, 40, tzinfo=UTC)
KNOWN = Known(
    companies=("Aldbridge Council", "Halden & Rowe", "Pellow Health", "Quillmark", "Sun Data GmbH", "Café Solé"),
    people=(
        Person("Jane Okafor", "Halden & Rowe"),
        Person("Beatriz Amaral", "Pellow Health"),
        Person("José Núñez", None),
        Person("Ann Lee", "Quillmark"),
        Person("Ann Smith", "Quillmark"),
    ),
)


def read(text: str) -> Entry:
    return parse(text, NOW, KNOWN)


def test_an_interview_with_company_day_time_and_person() -> None:
    entry = read("Interview Halden & Rowe Thu 15:00 with J. Okafor")
    assert entry == Entry(
        Verb.INTERVIEW, True, "Halden & Rowe", True, "", ("Jane Okafor",), date(2026, 6, 18), time(15), None, ()
    )
    assert entry.complete


@pytest.mark.parametrize("line", ["with Jane Okafor as Data analyst", "mit Jane Okafor als Data analyst"])
def test_a_role_behind_the_people_is_no_part_of_a_name(line: str) -> None:
    entry = read(f"Interview Halden & Rowe Thu 15:00 {line}")
    assert (entry.role, entry.people) == ("Data analyst", ("Jane Okafor",))


def test_a_call_to_somebody_known_is_a_call_with_their_company() -> None:
    entry = read("Call Beatriz Thu 15:00")
    assert (entry.verb, entry.company, entry.people) == (Verb.CALL, "Pellow Health", ("Beatriz Amaral",))
    assert (entry.day, entry.starts) == (date(2026, 6, 18), time(15))


@pytest.mark.parametrize(
    ("text", "verb", "company", "role"),
    [
        ("Applied Quillmark Senior analyst", Verb.APPLIED, "Quillmark", "Senior analyst"),
        ("applied to quillmark as an analyst", Verb.APPLIED, "Quillmark", "analyst"),
        ("Reply from Pellow Health", Verb.REPLY, "Pellow Health", ""),
        ("reply from pell", Verb.REPLY, "Pellow Health", ""),
        ("Wish Oakhollow College Research analyst", Verb.WISH, "Oakhollow College", "Research analyst"),
        ("Wish Oakhollow College, Keeper of the orchard", Verb.WISH, "Oakhollow College", "Keeper of the orchard"),
        ("Wish cafe sole Barista", Verb.WISH, "Café Solé", "Barista"),
        ("Wish Sun Microsystems Data engineer", Verb.WISH, "Sun Microsystems", "Data engineer"),
        ("Applied Sun Data Engineer", Verb.APPLIED, "Sun Data GmbH", "Engineer"),
        ("Beworben bei Quillmark als Leiterin Einkauf", Verb.APPLIED, "Quillmark", "Leiterin Einkauf"),
        ("Interview Tamsin Pay 24 June 11:00", Verb.INTERVIEW, "Tamsin Pay", ""),
        ("Second interview Quillmark Thu 14:00", Verb.INTERVIEW, "Quillmark", ""),
        ("my phone call with Pellow Health Thu 14:00", Verb.CALL, "Pellow Health", ""),
        ("Offer from Tidewell Energy, answer by Friday", Verb.OFFER, "Tidewell Energy", ""),
        ("Angebot von Quillmark", Verb.OFFER, "Quillmark", ""),
        ("rejected by Sablefield Studio", Verb.REJECTED, "Sablefield Studio", ""),
        ("Absage von Quillmark gestern", Verb.REJECTED, "Quillmark", ""),
        ("Waiting for Finch & Marrow", Verb.WAITING, "Finch & Marrow", ""),
    ],
)
def test_verb_company_and_role(text: str, verb: Verb, company: str, role: str) -> None:
    entry = read(text)
    assert (entry.verb, entry.verb_said, entry.company, entry.role) == (verb, True, company, role)
    assert entry.company_known == (company in KNOWN.companies)


@pytest.mark.parametrize(
    ("text", "verb", "company"),
    [
        ("I have an interview with Acme on Thu at 10", Verb.INTERVIEW, "Acme"),
        ("Thursday at 3pm interview with Acme", Verb.INTERVIEW, "Acme"),
        ("Phone screen Acme tomorrow 10:00", Verb.CALL, "Acme"),
        ("Phone interview with Acme Thu 10:00", Verb.CALL, "Acme"),
        ("I applied to Acme", Verb.APPLIED, "Acme"),
        ("Got an offer from Quillmark", Verb.OFFER, "Quillmark"),
        ("Heard back from Quillmark", Verb.REPLY, "Quillmark"),
        ("I'm waiting to hear from Acme Corp since 3 June", Verb.WAITING, "Acme Corp"),
        ("I got rejected from Acme yesterday", Verb.REJECTED, "Acme"),
        ("Just Eat", Verb.WISH, "Just Eat"),
    ],
)
def test_a_line_may_be_a_sentence(text: str, verb: Verb, company: str) -> None:
    entry = read(text)
    assert (entry.verb, entry.company, entry.role, entry.people) == (verb, company, "", ())


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Interview with Jane Okafor at Acme Corp this morning at 9 for data analyst", ("Jane Okafor",)),
        ("interview for data analyst at Acme Corp Thu 15:00", ()),
        ("interview at Acme Corp for data analyst Thu 15:00", ()),
        ("Thu 15:00 interview with Acme Corp for data analyst", ()),
        ("Interview Acme Corp Thu 15:00 as data analyst with Ben Li", ("Ben Li",)),
        ("Interview Acme Corp Thu 15:00 with Ben Li, data analyst", ("Ben Li",)),
    ],
)
def test_the_role_may_stand_anywhere(text: str, people: tuple[str, ...]) -> None:
    entry = read(text)
    assert (entry.company, entry.role, entry.people) == ("Acme Corp", "data analyst", people)


def test_a_company_behind_at_keeps_its_for_where_no_role_follows() -> None:
    assert read("Interview with Ben Li at Institute for Fiscal Studies Thu 15:00").company == (
        "Institute for Fiscal Studies"
    )
    assert read("Interview Quillmark Thu 9:00 at their office").role == ""


@pytest.mark.parametrize(
    ("text", "day", "starts"),
    [
        ("this morning at 9", date(2026, 6, 16), time(9)),
        ("an hour ago", date(2026, 6, 16), time(8, 40)),
        ("half an hour ago", date(2026, 6, 16), time(9, 10)),
        ("two hours ago", date(2026, 6, 16), time(7, 40)),
        ("in 2 hours", date(2026, 6, 16), time(11, 40)),
        ("yesterday afternoon at 3", date(2026, 6, 15), time(15)),
        ("Thursday afternoon 2:30", date(2026, 6, 18), time(14, 30)),
        ("tomorrow 3 o'clock in the afternoon", date(2026, 6, 17), time(15)),
        ("three days ago 15:00", date(2026, 6, 13), time(15)),
        ("heute Morgen um 9", date(2026, 6, 16), time(9)),
        ("vor einer Stunde", date(2026, 6, 16), time(8, 40)),
        ("vor einer halben Stunde", date(2026, 6, 16), time(9, 10)),
        ("morgen Nachmittag um 3", date(2026, 6, 17), time(15)),
    ],
)
def test_hours_as_one_says_them(text: str, day: date, starts: time) -> None:
    entry = read(f"Interview Quillmark {text}")
    assert (entry.company, entry.role, entry.day, entry.starts) == ("Quillmark", "", day, starts)
    assert entry.complete


def test_an_hour_without_a_day_is_todays_and_asked_about() -> None:
    entry = read("Interview Quillmark 15:00")
    assert (entry.day, entry.starts, entry.doubts) == (date(2026, 6, 16), time(15), (Doubt.AMBIGUOUS,))
    assert read("Quillmark 15:00").verb is Verb.INTERVIEW


def test_an_unknown_first_word_is_a_wish_for_a_company() -> None:
    entry = read("Oakhollow College")
    assert (entry.verb, entry.verb_said, entry.company) == (Verb.WISH, False, "Oakhollow College")


def test_a_day_with_a_time_is_an_appointment_even_without_a_verb() -> None:
    entry = read("Oakhollow College next Tuesday 2pm")
    assert (entry.verb, entry.verb_said, entry.company) == (Verb.INTERVIEW, False, "Oakhollow College")
    assert (entry.day, entry.starts) == (date(2026, 6, 23), time(14))


def test_a_company_that_begins_like_a_meeting_keeps_its_name() -> None:
    entry = read("First Direct Analyst")
    assert (entry.verb, entry.company, entry.role) == (Verb.WISH, "First Direct", "Analyst")


def test_the_day_of_an_offer_is_that_of_the_answer_and_of_a_no_the_one_it_came() -> None:
    assert read("Offer from Quillmark by Fri 19 June 12:00").day == date(2026, 6, 19)
    assert read("Rejected by Quillmark Friday").day == date(2026, 6, 12)


def test_a_company_whose_name_begins_with_a_verb() -> None:
    known = Known(companies=("Applied Materials",))
    entry = parse("Applied Materials Process engineer", NOW, known)
    assert (entry.verb, entry.company, entry.role) == (Verb.WISH, "Applied Materials", "Process engineer")
    entry = parse("Applied Applied Materials Process engineer", NOW, known)
    assert (entry.verb, entry.company) == (Verb.APPLIED, "Applied Materials")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thu 15:00", date(2026, 6, 18)),
        ("on Thursday 15:00", date(2026, 6, 18)),
        ("Donnerstag 15:00", date(2026, 6, 18)),
        ("next Thu 15:00", date(2026, 6, 25)),
        ("tomorrow 15:00", date(2026, 6, 17)),
        ("morgen um 15 Uhr", date(2026, 6, 17)),
        ("24 June 15:00", date(2026, 6, 24)),
        ("24th of June 15:00", date(2026, 6, 24)),
        ("June 24 3 pm", date(2026, 6, 24)),
        ("24. Juni 15:00", date(2026, 6, 24)),
        ("24.6. 15:00", date(2026, 6, 24)),
        ("24/6 15:00", date(2026, 6, 24)),
        ("Wed 24 June 15:00", date(2026, 6, 24)),
        ("2026-07-03T15:00", date(2026, 7, 3)),
        ("3 March 15:00", date(2027, 3, 3)),
        ("24 June 2027 15:00", date(2027, 6, 24)),
        ("in 3 days 15:00", date(2026, 6, 19)),
    ],
)
def test_days(text: str, day: date) -> None:
    entry = read(f"Interview Quillmark {text}")
    assert (entry.company, entry.role, entry.day, entry.starts) == ("Quillmark", "", day, time(15))
    assert entry.doubts == ()


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("15:00", time(15), None),
        ("15.30", time(15, 30), None),
        ("3pm", time(15), None),
        ("at 3", time(3), None),
        ("9:30-10:15", time(9, 30), time(10, 15)),
        ("3-4 pm", time(15), time(16)),
        ("noon", time(12), None),
    ],
)
def test_times(text: str, starts: time, ends: time | None) -> None:
    entry = read(f"Interview Quillmark Thu {text} with Ann Lee")
    assert (entry.starts, entry.ends, entry.people) == (starts, ends, ("Ann Lee",))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Interview Quillmark 10 June 14:00", Doubt.PAST),
        ("Interview Quillmark today 08:00", Doubt.PAST),
        ("Interview Quillmark Tue 14:00", Doubt.AMBIGUOUS),
        ("Interview Quillmark 3/7 14:00", Doubt.AMBIGUOUS),
        ("Interview Quillmark Mon 26 June 14:00", Doubt.AMBIGUOUS),
        ("Interview Quillmark 31 June 14:00", Doubt.NO_SUCH_DAY),
        ("Interview Quillmark", Doubt.NO_DAY),
        ("Interview Quillmark Thu", Doubt.NO_TIME),
        ("Applied Quillmark 20 June", Doubt.FUTURE),
    ],
)
def test_what_a_person_should_look_at(text: str, doubt: Doubt) -> None:
    entry = read(text)
    assert entry.doubts == (doubt,)
    assert entry.complete == (doubt in (Doubt.PAST, Doubt.AMBIGUOUS))


def test_todays_own_weekday_means_today_while_the_time_is_to_come_and_else_next_week() -> None:
    assert read("Interview Quillmark Tue 14:00").day == date(2026, 6, 16)
    assert read("Interview Quillmark Tue 09:00").day == date(2026, 6, 23)


def test_what_has_happened_looks_back() -> None:
    assert read("Applied Quillmark Analyst Mon").day == date(2026, 6, 15)
    assert read("Reply from Quillmark yesterday").day == date(2026, 6, 15)
    assert read("Applied Quillmark Analyst 20 December").day == date(2025, 12, 20)


def test_several_people_and_the_place_in_any_order() -> None:
    entry = read("Interview with J. Okafor and Ben Li at Halden & Rowe tomorrow at 3pm")
    assert (entry.company, entry.people, entry.starts) == ("Halden & Rowe", ("Jane Okafor", "Ben Li"), time(15))


def test_a_first_name_that_two_people_share_stays_as_it_was_written() -> None:
    assert read("Interview Quillmark Thu 15:00 with Ann").people == ("Ann",)


def test_nothing_is_complete_without_a_company() -> None:
    assert not read("").complete
    assert not read("Interview Thu 15:00").complete


# fmt: off
WORDS = st.sampled_from((
    "Interview", "Call", "Applied", "Reply", "Wish", "from", "with", "and", "at", "mit", "bei", "next", ",", "Thu",
    "Sun", "24", "31", "June", "15:00", "24.6.", "tomorrow", "2026-07-03", "3pm", "Quillmark", "Halden", "&", "Rowe",
    "Beatriz", "Senior", "analyst",
))
# fmt: on
MONATE = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join)))
def test_any_text_is_understood_somehow_and_nothing_is_made_up(text: str) -> None:
    entry = read(text)
    assert entry.company in KNOWN.companies or all(word in text for word in entry.company.split())
    assert all(word in text for word in entry.role.split())
    known = {person.name for person in KNOWN.people}
    assert all(person in known or all(word in text for word in person.split()) for person in entry.people)
    assert entry == read(f"  {text} ")


@given(
    st.sampled_from(KNOWN.companies),
    st.dates(date(2026, 6, 17), date(2027, 5, 10)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(("{iso}", "{d} {month}", "{d}. {monat}", "{month} {d}")),
)
def test_a_day_written_in_full_is_that_day(company: str, day: date, at: time, pattern: str) -> None:
    written = pattern.format(iso=day.isoformat(), d=day.day, month=f"{day:%B}", monat=MONATE[day.month - 1])
    entry = read(f"Interview {company} {written} {at:%H:%M}")
    assert (entry.company, entry.day, entry.starts, entry.doubts) == (company, day, at, ())
