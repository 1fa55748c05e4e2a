"""Heights of blocks that stand one above the other, with quick sums (a Fenwick tree). Knows no Qt."""

from collections.abc import Sequence


class Heights:
    """Whole pixel heights by block number; every question and every change takes logarithmic time."""

    __slots__ = ("_heights", "_highest_bit", "_sums", "total")

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = list(heights)
        self.total = sum(heights)
        """The height of all blocks together."""
        count = len(self._heights)
        self._highest_bit = 1 << count.bit_length() >> 1
        self._sums = [0, *self._heights]
        for i in range(1, count + 1):
            parent = i + (i & -i)
            if parent <= count:
                self._sums[parent] += self._sums[i]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, block: int) -> int:
        return self._heights[block]

    def __setitem__(self, block: int, height: int) -> None:
        change = height - self._heights[block]
        if not change:
            return
        self._heights[block] = height
        self.total += change
        i = block + 1
        while i < len(self._sums):
            self._sums[i] += change
            i += i & -i

    def top(self, block: int) -> int:
        """The height of all blocks before this one; `block` may be their number."""
        total = 0
        while block:
            total += self._sums[block]
            block &= block - 1
        return total

    def at(self, y: float) -> int:
        """The block that covers height `y`; the first or the last one beyond the ends, 0 where there are none."""
        block, rest, step = 0, y, self._highest_bit
        while step:
            ahead = block + step
            if ahead < len(self._sums) and self._sums[ahead] <= rest:
                block = ahead
                rest -= self._sums[ahead]
            step >>= 1
        return max(0, min(block, len(self._heights) - 1))
