"""Whether what two paragraphs share tells of copying: a sentence of the one is a copy of a sentence of the other."""

from collections import defaultdict

from transforms.copies.passages import Core, Passages

SENTENCE_WORDS = 7
"""Least words of a sentence that tells of copying; shorter ones recur by chance."""
SENTENCE_SHARE = 0.82
"""Share of the letters of two sentences that must be in equal words for one to be a copy of the other."""
TAKEN_WORDS = 20
"""Least words of a sentence that tells of copying where all of it went into a longer one."""
TAKEN_SHARE = 0.6
"""Share of the longer sentence's letters that it must make."""


def share_a_sentence(text: Passages, cores: list[Core]) -> bool:
    """Whether a sentence that some of these stretches stand in is a copy of the one that they are shared with."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for core in cores:
        a, b, left = core
        while left:
            mine, theirs = text.sentences[a], text.sentences[b]
            size = min(text.edges[mine + 1] - a, text.edges[theirs + 1] - b, left)
            shared[mine, theirs] += text.weight(a, a + size)
            a, b, left = a + size, b + size, left - size
    return any(_is_copy(text, text.sentence(mine), text.sentence(theirs), letters) for (mine, theirs), letters in shared.items())


def _is_copy(text: Passages, mine: tuple[int, int], theirs: tuple[int, int], letters: int) -> bool:
    """Whether one sentence is a copy of the other, or went into it whole; `letters` are in stretches that they share."""
    if min(mine[1] - mine[0], theirs[1] - theirs[0]) < SENTENCE_WORDS:
        return False
    my_letters, their_letters = text.weight(*mine), text.weight(*theirs)
    if 2 * letters >= SENTENCE_SHARE * (my_letters + their_letters):
        return True
    shorter = mine if my_letters <= their_letters else theirs
    taken = letters == min(my_letters, their_letters) and letters >= TAKEN_SHARE * max(my_letters, their_letters)
    return taken and text.quotes[slice(*shorter)].count(0) >= TAKEN_WORDS
