"""Mutation testing of the rules and figures of law: would a test notice if a rule were slightly wrong?

Common tools skip decorated functions, and every rule here is one. This tool takes the bodies out of the registry,
changes one thing at a time (`bodies`), changes figures of the value files and annexes a little (`changes`), and runs
the tests that touched the changed ruleset against each change in a forked process (`hunt`). A change that no test
notices survives; `report` writes the score per ruleset and the survivors.
"""
