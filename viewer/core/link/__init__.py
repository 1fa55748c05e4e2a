"""Two prepared sides to links. May not depend on any other step."""

from viewer.core.link.linking import link as link
