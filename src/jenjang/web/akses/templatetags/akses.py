"""Template tags on what the person signed in may do."""

from typing import Any

from django import template

register = template.Library()


@register.simple_tag(takes_context=True)
def boleh(context: Any, nama: str, method: str = "GET") -> bool:
    """Whether the person signed in may open a route at all, for showing a link to it."""
    return bool(context["request"].akses.boleh(nama, method))
