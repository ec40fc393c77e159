"""What the timeline tells of an application."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from models.domain.values import ApplicationId, InterviewKind, LetterChannel, Reply, Stage
from tests.models.services.house_at import House
from ui.application.acts import Act
from ui.application.entries import Entry, entries

BERLIN = ZoneInfo("Europe/Berlin")


def told(house: House, application: ApplicationId) -> tuple[Entry, ...]:
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    return entries(panel, house.now, BERLIN)


def test_the_newest_stands_first_and_what_is_booked_above_all(house: House) -> None:
    application = house.application()
    house.later(days=3)
    house.interview(application, hours=-3, kind=InterviewKind.VIDEO)
    house.interview(application, hours=48)
    house.services.applications.add_reply(Reply(application, house.now, None, LetterChannel.EMAIL, "See you soon"))
    assert [one.title for one in told(house, application)] == [
        "Interview, round 2",
        "Reply from Halden & Rowe",
        "Interview, round 1 by video",
        "Applied",
    ]


def test_an_interview_abroad_says_both_times(house: House) -> None:
    application = house.application()
    house.interview(application, hours=24, timezone="Europe/London", ends_at=house.now + timedelta(hours=25))
    assert "09:00 to 10:00 in London, 10:00 here." in told(house, application)[0].text


def test_an_interview_abroad_names_the_day_where_that_differs(house: House) -> None:
    application = house.application()
    house.interview(application, hours=10, timezone="Pacific/Auckland")
    assert "06:00 in Auckland, 20:00 on Tue 16 June here." in told(house, application)[0].text


def test_an_interview_in_a_zone_of_the_same_hour_says_one_time(house: House) -> None:
    application = house.application()
    house.interview(application, hours=24, timezone="Europe/Paris")
    assert told(house, application)[0].text == "10:00."


def test_moves_of_one_day_are_one_entry(house: House) -> None:
    application = house.application(stage=Stage.APPLIED)
    house.later(days=2)
    house.services.board.move(application, Stage.SCREENING, 0, house.now)
    house.later(hours=1)
    house.services.board.move(application, Stage.INTERVIEWING, 0, house.now)
    assert [one.title for one in told(house, application)] == ["Moved to Screening, then Interviewing", "Applied"]
    house.later(days=1)
    house.services.board.move(application, Stage.REJECTED, 0, house.now)
    assert told(house, application)[0].title == "Closed: Rejected"
    house.later(days=30)
    house.services.board.move(application, Stage.INTERVIEWING, 0, house.now)
    assert told(house, application)[0].title == "Taken up again: Interviewing"


def test_what_was_called_off_is_told_but_can_only_be_edited_or_binned(house: House) -> None:
    application = house.application()
    interview = house.interview(application, hours=24)
    house.services.interviews.cancel(interview, house.now)
    entry = told(house, application)[0]
    assert entry.gone
    assert entry.title == "Interview, round 1, cancelled"
    assert entry.more == (Act.EDIT, Act.DELETE)


def test_what_to_prepare_to_bring_and_to_expect_are_sentences_of_their_own(house: House) -> None:
    application = house.application()
    house.interview(application, hours=24, to_prepare="The case.\nBring: two dashboards\nExpectations: think aloud")
    text = told(house, application)[0].text
    assert text == "10:00. To prepare: The case. Bring: two dashboards. Expectations: think aloud."


def test_an_entry_speaks_a_whole_sentence(house: House) -> None:
    application = house.application()
    interview = house.interview(application, hours=24, location="3 Wharf Lane")
    house.met(interview, "Jane Okafor")
    sentence = told(house, application)[0].sentence
    assert sentence == "Interview, round 1. Wed 17 June. 10:00 with Jane Okafor. 3 Wharf Lane. Tomorrow."
