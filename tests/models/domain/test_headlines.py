"""The sentences over the pictures at none, one, four, five, eight and a hundred: never more than the numbers say."""

from datetime import date

import pytest

from models.domain import headlines, headlines_habits
from models.domain.codes import Reason
from models.domain.insight_views import SO_FAR, Saying, Span, Spelt, Waits, say
from models.domain.patience import kind_of


def waits(*days: int, running: int = 0) -> Waits:
    """Waits that were answered on those days, and as many as `running` that go on for longer."""
    kind = kind_of([(float(day), True) for day in days] + [(400.0, False)] * running)
    return Waits(Saying("after interviews"), kind.curve, kind.usual, len(days) + running, ())


NOBODY = waits()


@pytest.mark.parametrize(
    ("sent", "conversations", "sentence"),
    [
        (0, 0, "Nothing has been sent yet."),
        (1, 0, "One is out. It is too early to say more."),
        (1, 1, "The one that you sent became a conversation."),
        (4, 0, "None of four has become a conversation yet."),
        (4, 3, "Three of four became a conversation so far."),
        (5, 1, "One of five became a conversation so far."),
        (5, 5, "All five that you sent became a conversation."),
        (7, 4, "Four of seven became a conversation so far."),
        (8, 0, "None of eight has become a conversation yet."),
        (8, 4, "Half of what you send becomes a conversation."),
        (8, 5, "More than half of what you send becomes a conversation."),
        (18, 10, "More than half of what you send becomes a conversation."),
        (9, 3, "A third of what you send becomes a conversation."),
        (100, 100, "All 100 that you sent became a conversation."),
        (100, 49, "More than a third of what you send becomes a conversation."),
        (100, 26, "More than a quarter of what you send becomes a conversation."),
        (100, 25, "About one in four of what you send becomes a conversation."),
        (100, 1, "About one in 100 of what you send becomes a conversation."),
    ],
)
def test_how_much_becomes_a_conversation(sent: int, conversations: int, sentence: str) -> None:
    assert say(headlines.funnel(sent, conversations)) == sentence


@pytest.mark.parametrize(
    ("sent", "reached", "still_open", "sentence"),
    [
        (0, 0, 0, "This picture begins with the first application."),
        (4, 0, 0, "4 sent, none reached an interview yet."),
        (5, 2, 0, "5 sent, 2 reached an interview, none of those is still open."),
        (8, 3, 1, "8 sent, 3 reached an interview, 1 of those is still open."),
        (18, 10, 7, "18 sent, 10 reached an interview, 7 of those are still open."),
    ],
)
def test_the_figures_under_it(sent: int, reached: int, still_open: int, sentence: str) -> None:
    assert say(headlines.funnel_sub(sent, reached, still_open)) == sentence


@pytest.mark.parametrize(
    ("interview", "applying", "sentence"),
    [
        (NOBODY, NOBODY, "Nothing to wait for yet."),
        (waits(running=5), NOBODY, "No answer yet: it is too early to say how long they take."),
        (NOBODY, waits(running=5), "No answer yet: it is too early to say how long they take."),
        (waits(9), NOBODY, "One answer so far, on day 9."),
        (waits(3, 5, 9, 20), NOBODY, "Four answers so far, between day 3 and day 20."),
        (waits(6, 6, 6, 6, 6), NOBODY, "Five answers so far, all on day 6."),
        (waits(2, 3, 4, 9, 10, 11, 12, 30), NOBODY, "Half of the answers came within nine days."),
        (waits(*range(100)), NOBODY, "Half of the answers came within 49 days."),
        (waits(*[1] * 8), NOBODY, "Half of the answers came within a day."),
        (waits(3, 4), waits(*[15] * 8), "Half of the answers to applications came within 15 days."),
        (waits(*[5] * 8, running=30), NOBODY, "Fewer than half of your waits have ended so far."),
    ],
)
def test_how_long_answers_take(interview: Waits, applying: Waits, sentence: str) -> None:
    assert say(headlines.waits(interview, applying)) == sentence


def test_half_came_within_that_day_is_true_of_the_waits_themselves() -> None:
    days = (2, 3, 4, 9, 10, 11, 12, 30)
    assert sum(day <= 9 for day in days) * 2 >= len(days)
    assert say(headlines.median_label(waits(*days))) == "half by day 9"


@pytest.mark.parametrize(
    ("leading", "sentence"),
    [
        (waits(*[5] * 7, *[12] * 3), "One in ten took 12 days or longer."),
        (waits(*[5] * 17, 29, 29, 33), "A month is not unusual: one in ten took 29 days or longer."),
        (waits(*[5] * 16, running=4), "One in four took 5 days or longer."),
        (waits(*[5] * 6, *[9] * 6, running=5), "More than a quarter are still unanswered."),
    ],
)
def test_what_patience_is_usual(leading: Waits, sentence: str) -> None:
    assert say(headlines.waits_foot(leading)) == sentence


def test_one_in_ten_took_so_long_is_true_of_the_waits_themselves() -> None:
    """The curve falls past a tenth at one blow: “longer than” that day would be none at all."""
    days = [5] * 8 + [12] * 2
    assert say(headlines.waits_foot(waits(*days))) == "One in ten took 12 days or longer."
    assert sum(day >= 12 for day in days) / len(days) >= 0.1
    assert sum(day > 12 for day in days) == 0


def test_without_eight_answers_the_published_average_is_named_with_its_source() -> None:
    foot = say(headlines.waits_foot(None))
    assert "23.8 days" in foot
    assert "US, 2017, Glassdoor" in foot


T, C, F = Reason.TECHNICAL, Reason.COMMUNICATION, Reason.FIT


@pytest.mark.parametrize(
    ("count", "known", "sentence"),
    [
        (0, (), "No noes so far"),
        (1, (), "One no, its reason is not known"),
        (1, ((T, 1),), "One no, one reason"),
        (3, ((T, 1), (F, 1), (C, 1)), "Three noes, three reasons"),
        (4, ((C, 4),), "Four noes, the same reason"),
        (4, ((C, 2),), "Four noes, two with a reason"),
        (5, ((C, 3), (T, 2)), "Three of five noes were about communication"),
        (5, ((C, 2), (T, 2), (F, 1)), "Five noes, three reasons"),
        (8, (), "Eight noes, their reasons are not known"),
        (8, ((C, 4), (T, 4)), "Eight noes, two reasons"),
        (8, ((T, 4),), "Eight noes, four with a reason"),
        (100, ((F, 60), (T, 40)), "60 of 100 noes were about team fit"),
        (100, ((F, 50), (T, 50)), "100 noes, two reasons"),
    ],
)
def test_what_noes_say(count: int, known: headlines.Known, sentence: str) -> None:
    assert say(headlines.noes(count, known)) == sentence


@pytest.mark.parametrize(
    ("count", "known", "worded", "sentence"),
    [
        (0, (), 0, "No pattern yet. Five would tell more."),
        (4, ((C, 4),), 4, "No pattern yet. Five would tell more."),
        (100, ((C, 4),), 2, "No pattern yet. Five would tell more."),
        (5, ((C, 3), (T, 2)), 2, "2 of 5 came with feedback."),
        (8, ((C, 4), (T, 4)), 3, "No reason stands out. 3 of 8 came with feedback."),
    ],
)
def test_a_pattern_wants_five_known_reasons(count: int, known: headlines.Known, worded: int, sentence: str) -> None:
    assert say(headlines.noes_foot(count, known, worded)) == sentence


@pytest.mark.parametrize(
    ("count", "asked", "sentence"),
    [
        (0, 0, "When one comes, its reason and their words stand here."),
        (1, 1, "You asked for feedback."),
        (4, 0, "You have not asked for feedback yet."),
        (5, 4, "You asked for feedback after 4 of 5."),
        (8, 8, "You asked for feedback each time."),
    ],
)
def test_whether_feedback_was_asked_for(count: int, asked: int, sentence: str) -> None:
    assert say(headlines.noes_sub(count, asked)) == sentence


@pytest.mark.parametrize(
    ("debriefs", "strong", "weak", "sentence"),
    [
        (0, None, None, "No debriefs yet"),
        (1, None, None, "One debrief so far: five would show more"),
        (4, "stories", None, "Four debriefs so far: five would show more"),
        (5, None, None, "No pattern in five debriefs yet"),
        (5, "stories", None, "Goes well: stories."),
        (8, None, "endings", "Needs care: endings."),
        (100, "stories", "endings", "Goes well: stories. Needs care: endings."),
        (100, None, None, "No pattern in 100 debriefs yet"),
    ],
)
def test_strengths_and_weaknesses(debriefs: int, strong: str | None, weak: str | None, sentence: str) -> None:
    assert say(headlines_habits.rounds(debriefs, strong, weak)) == sentence


@pytest.mark.parametrize(
    ("active", "days", "rest", "sentence"),
    [
        (0, 0, None, "Nothing to show yet"),
        (1, 1, None, "The first days"),
        (4, 4, None, "The first days"),
        (5, 5, None, "A steady rhythm"),
        (8, 8, "weekends", "A steady rhythm, weekends off"),
        (9, 10, "sundays", "A steady rhythm, Sundays off"),
        (5, 10, "sundays", "A rhythm with room to breathe, Sundays off"),
        (1, 10, "sundays", "A quiet stretch"),
        (0, 10, "weekends", "A pause"),
    ],
)
def test_the_rhythm_of_the_days(active: int, days: int, rest: str | None, sentence: str) -> None:
    assert say(headlines_habits.rhythm(active, days, rest)) == sentence


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "There are no debriefs yet. From five on this page begins to tell something."),
        (1, "There is one debrief so far. From five on this page begins to tell something."),
        (4, "There are four debriefs so far. From five on this page begins to tell something."),
        (5, "Five debriefs"),
        (100, "100 debriefs"),
    ],
)
def test_why_the_page_explains_itself(count: int, sentence: str) -> None:
    assert say(headlines.enough(count)) == sentence


MARCH, APRIL = date(2026, 3, 24), date(2026, 4, 22)


@pytest.mark.parametrize(
    ("count", "since", "span", "sentence"),
    [
        (0, None, SO_FAR, "no applications yet"),
        (0, MARCH, Span(MARCH, APRIL), "no applications in this time"),
        (1, MARCH, SO_FAR, "from one application since 24 March"),
        (20, MARCH, SO_FAR, "from 20 applications since 24 March"),
        (4, MARCH, Span(MARCH, APRIL), "from 4 applications, 24 March to 22 April"),
        (4, None, SO_FAR, "from 4 applications"),
    ],
)
def test_what_the_page_is_drawn_from(count: int, since: date | None, span: Span, sentence: str) -> None:
    assert say(headlines.note(count, since, span)) == sentence


def test_numbers_are_spelt_as_far_as_twelve_in_any_language() -> None:
    twelve, thirteen = (Saying("{days} days", {"days": Spelt(days)}) for days in (12, 13))
    assert (say(twelve), say(thirteen)) == ("Twelve days", "13 days")
    german = {"{days} days": "nach {days} Tagen"}
    spelt = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    assert say(twelve, lambda text: german.get(text, spelt)) == "nach zwölf Tagen"


def test_a_name_that_turns_the_writing_around_ends_where_it_ends() -> None:
    said = say(headlines_habits.practise("\u202eemit"))
    assert said == "Next to practise: \u2068\u202eemit\u2069"
