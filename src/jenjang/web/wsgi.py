"""What granian serves."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from jenjang.web.peluncur.anak import mati_bersama_induk

mati_bersama_induk()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jenjang.web.settings")
application = get_wsgi_application()
# The pages are loaded before the first request, which would wait a second for them.
LOADED = get_resolver().url_patterns

# A page makes many short-lived objects and no rings of them: looked through less often, and what was loaded once never,
# a list of people takes up to two fifths less time.
GENERATIONS = (20_000, 20, 20)
gc.collect()
gc.freeze()
gc.set_threshold(*GENERATIONS)
