"""What parameters of links say, and what begins with them."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.events import Start
from dialogs.links import SUBJECTS, Link, linked
from dialogs.machine import step
from dialogs.session import Session, State

LONGEST = 64
#: Of any kind, and such as might be taken for ours.
PARAMETERS = st.one_of(
    st.text(max_size=80),
    st.from_regex(r"(tips|form|forms|by|plan)_?[\w-]{0,70}", fullmatch=True),
    st.sampled_from(list(SUBJECTS)),
)


@given(PARAMETERS)
def test_whatever_stands_after_start_something_begins(parameter: str) -> None:
    link = linked(parameter)
    after, notices = step(None, Start("en", link.subject, link.code))
    assert after is not None
    assert not notices
    assert Session.model_validate_json(after.model_dump_json()) == after
    if link == Link():
        assert after.state is State.ASKING
    assert after.code is None or after.code in parameter


def test_each_link_that_is_printed_opens_what_it_says() -> None:
    """These stand on paper: none may go."""
    assert set(SUBJECTS) == {
        "tips", "tips_organisation", "tips_security", "tips_partners", "tips_continuity",
        "tips_review", "forms", "form_in_house", "form_hybrid", "form_outsourced", "plan", "costs",
    }  # fmt: skip
    for subject in SUBJECTS:
        assert linked(subject) == Link(subject)
        longest = f"{subject}_by_{'c' * 32}"
        assert len(longest) <= LONGEST
        assert linked(longest) == Link(subject, "c" * 32)
