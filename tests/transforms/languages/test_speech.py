"""English verbs of speech and their forms."""

import pytest

from transforms.languages.en.speech import CUE_WORDS, PLAIN_VERBS, SPEAKING, SPEECH_VERBS, STANCE_VERBS


@pytest.mark.parametrize(
    "forms", ["says said saying", "denies denied denying", "admits admitted admitting", "quips quipped quipping", "asks asked asking", "agrees agreed agreeing"]
)
def test_all_forms_of_a_verb_may_be_a_cue(forms: str) -> None:
    assert set(forms.split()) <= CUE_WORDS


def test_what_speaks_is_in_the_present_or_the_past() -> None:
    assert {"said", "says", "stresses", "wrote", "admitted"} <= SPEAKING
    assert not {"say", "saying", "written", "askked"} & SPEAKING


def test_classes_of_verbs() -> None:
    assert PLAIN_VERBS <= SPEECH_VERBS
    assert not STANCE_VERBS & SPEECH_VERBS
