"""`python -m jenjang.cli`: the command where its script is not on the path."""

from jenjang.cli.main import main

main()
