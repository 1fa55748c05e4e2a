"""The points to check that a comparison holds, in one list and in the order of their weight: `findings`."""

from viewer.core.findings.finding import Finding, Lone, Rank
from viewer.core.findings.listing import findings, findings_in_steps

__all__ = ["Finding", "Lone", "Rank", "findings", "findings_in_steps"]
