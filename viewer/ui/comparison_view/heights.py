"""Heights of slots that stand one above the other, with quick sums (a Fenwick tree). Knows no Qt."""

from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Whole pixel heights by slot number; every question and every change takes logarithmic time."""

    __slots__ = ("_heights", "_highest_bit", "_sums", "total")

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        count = len(self._heights)
        until = [0, *accumulate(self._heights)]
        self.total = until[-1]
        """The height of all slots together."""
        self._highest_bit = 1 << count.bit_length() >> 1
        self._sums = [until[i] - until[i & (i - 1)] for i in range(count + 1)]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, slot: int) -> int:
        return self._heights[slot]

    def __setitem__(self, slot: int, height: int) -> None:
        change = height - self._heights[slot]
        if not change:
            return
        self._heights[slot] = height
        self.total += change
        i = slot + 1
        while i < len(self._sums):
            self._sums[i] += change
            i += i & -i

    def top(self, slot: int) -> int:
        """The height of all slots before this one; `slot` may be their number."""
        total = 0
        while slot:
            total += self._sums[slot]
            slot &= slot - 1
        return total

    def at(self, y: float) -> int:
        """The slot that covers height `y`; the first or the last one beyond the ends, 0 where there are none."""
        slot, rest, step = 0, y, self._highest_bit
        while step:
            ahead = slot + step
            if ahead < len(self._sums) and self._sums[ahead] <= rest:
                slot = ahead
                rest -= self._sums[ahead]
            step >>= 1
        return max(0, min(slot, len(self._heights) - 1))
