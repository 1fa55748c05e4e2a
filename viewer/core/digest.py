"""SHA-256, by which files and texts are known again: `sha256_of`, and `sha256_begun` for what comes in pieces.

In one place since hashlib loads OpenSSL, which takes longer than most modules: only who hashes something waits for it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import _Hash


def sha256_of(data: bytes) -> str:
    """The digest of the bytes, in hexadecimal digits."""
    return sha256_begun(data).hexdigest()


def sha256_begun(data: bytes = b"") -> "_Hash":
    """What takes more bytes by `update`, and gives their digest by `hexdigest`."""
    from hashlib import sha256

    return sha256(data)
