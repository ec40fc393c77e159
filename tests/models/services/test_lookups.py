"""What Today asks besides its lines: whose a subject is, which applications a company has, who belongs where."""

from models.domain.values import Stage
from tests.models.services.house_at import House


def test_a_subject_leads_to_its_application_whatever_its_rule(house: House) -> None:
    application = house.application(stage=Stage.INTERVIEWING)
    interview = house.interview(application)
    owner = house.services.reminders.owner
    assert owner(interview) == (application, interview)
    assert owner(f"{interview}/con-nobody") == (application, interview)
    assert owner(f"{application}#2") == (application, None)
    assert owner(f"con-recruiter/{application}:offer") == (application, None)
    assert owner("search") == (None, None)


def test_the_applications_of_a_company_newest_first_whatever_its_spelling(house: House) -> None:
    older = house.application("Café Solé Ltd", "Barista")
    house.later(days=1)
    newer = house.application("Café Solé Ltd", "Roaster", stage=Stage.WISHLIST)
    house.application("Quillmark")
    assert [one.id for one in house.services.applications.at_company("cafe sole")] == [newer, older]
    assert house.services.applications.at_company("Nobody") == ()


def test_people_are_named_with_their_company(house: House) -> None:
    house.met(house.interview(house.application(), hours=-3))
    house.services.people.create("Ann Lee", house.now)
    assert house.services.people.with_companies() == (("Ann Lee", None), ("Jane Okafor", "Halden & Rowe"))
