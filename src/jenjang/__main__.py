"""`python -m jenjang`, and the file that spark-submit starts."""

from jenjang.cli.main import main

if __name__ == "__main__":
    main()
