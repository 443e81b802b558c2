"""Stretches of one paragraph that have no word in common, found by place in little time however many they are."""

from bisect import bisect_left, bisect_right


class Taken:
    """Stretches that are taken, each with a number."""

    def __init__(self) -> None:
        """Nothing is taken."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._numbers: list[int] = []

    def add(self, start: int, end: int, number: int) -> None:
        """Takes a stretch that has no word in common with any other."""
        place = bisect_left(self._starts, start)
        self._starts.insert(place, start)
        self._ends.insert(place, end)
        self._numbers.insert(place, number)

    def near(self, start: int, end: int) -> list[int]:
        """The numbers of the stretches that have a word in common with one."""
        return self._numbers[bisect_right(self._ends, start) : bisect_left(self._starts, end)]
