"""Records that wait on disk, by partition, until their partition's turn."""

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


class Spill:
    """Appends records to one scratch file for each partition."""

    def __init__(self, folder: Path, dtype: np.dtype[Any]) -> None:
        """No records yet; `folder` is made."""
        folder.mkdir(parents=True)
        self._folder, self._dtype = folder, dtype
        self._used: set[int] = set()

    def add(self, partitions: npt.NDArray[np.int64], records: npt.NDArray[Any]) -> None:
        """Takes in records and the partition of each."""
        order = np.argsort(partitions, kind="stable")
        numbers, starts = np.unique(partitions[order], return_index=True)
        for number, part in zip(numbers.tolist(), np.split(records[order], starts[1:]), strict=False):
            with (self._folder / str(number)).open("ab") as file:
                part.tofile(file)
            self._used.add(number)

    def partitions(self) -> list[int]:
        """The partitions that hold records."""
        return sorted(self._used)

    def read(self, partition: int) -> npt.NDArray[Any]:
        """The records of a partition."""
        path = self._folder / str(partition)
        return np.fromfile(path, self._dtype) if partition in self._used else np.empty(0, self._dtype)
