"""Generated tests draw the same data on every run: a suite that passes once passes again."""

import os

from hypothesis import Phase, settings

# Mutation testing asks only whether a property fails, not for its smallest example.
settings.register_profile("mutasi", settings.get_profile("ci"), phases=(Phase.explicit, Phase.generate))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
