"""The engine: rules of law as short functions, run on several carriers, explained from the run itself.

Terms. A *ruleset* holds the rules of one question of the law. A *rule* is a pure function named as the value it
yields; its parameters name the values it needs: other rules, figures from value files, lookups in tables, or
inputs. A *plan* is a ruleset put in order for one date and one choice of readings. A *run* is a plan filled with
one person's data: it keeps every value, so that the explanation is read off the run and nothing is computed twice.
A *carrier* is what flows through a body: Python integers, columns, Z3 terms or text (see `carriers`).

Add a rule: write the function in the institution's folder under a ruleset's decorator, put its figures into the
value file beside it, its words into `kata.toml`, its cases into tests/ at the same path.
"""
