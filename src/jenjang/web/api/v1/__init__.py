"""The first version: questions of the regulation and its catalogue. It only grows."""
