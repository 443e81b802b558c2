"""Two prints side by side."""

from hypothesis import given
from hypothesis import strategies as st

from transforms.copies.compare import Pair, Piece, Sums, compare, sums

WIRE = [
    "Bank cuts rate",
    'The bank cut its rate by 50 basis points on Thursday. "We cut by 50 basis points," Mr Alm said.',
    "Analysts had expected less than that.",
]
PRINT = [
    "Bank cuts rate",
    'The bank cut its rate by half a percentage point on Thursday. "We cut by half a percentage point," Mr Alm said.',
    "Our reader Ida is not amused.",
]


def test_what_was_kept_cut_added_and_edited_and_what_of_it_in_quotations() -> None:
    title, bank, added, cut = compare(WIRE, PRINT)
    assert title == Pair(0, 0, (Piece("kept", "Bank cuts rate", "Bank cuts rate", in_quote=False),))
    edited = [piece for piece in bank.pieces if piece.kind == "edited"]
    assert edited == [
        Piece("edited", "50 basis points ", "half a percentage point ", in_quote=False),
        Piece("edited", '50 basis points," ', 'half a percentage point," ', in_quote=True),
    ]
    assert (added.before, added.after, cut.before, cut.after) == (None, 2, 2, None)
    assert sums([title, bank, added, cut]) == Sums(kept=17, cut=6, added=6, edited=8, quotes_changed=1)


def test_a_paragraph_that_moved_is_found() -> None:
    assert [(pair.before, pair.after) for pair in compare(WIRE, [WIRE[2], WIRE[0], WIRE[1]])] == [(2, 0), (0, 1), (1, 2)]


@given(*[st.lists(st.text('ab \n"“”.—', max_size=20), max_size=5)] * 2)
def test_every_paragraph_stands_once_and_no_letter_is_lost(before: list[str], after: list[str]) -> None:
    pairs = compare(before, after)
    ours = {pair.before: "".join(piece.before for piece in pair.pieces) for pair in pairs if pair.before is not None}
    theirs = {pair.after: "".join(piece.after for piece in pair.pieces) for pair in pairs if pair.after is not None}
    assert [ours[place] for place in range(len(before))] == before
    assert [theirs[place] for place in range(len(after))] == after
