"""Scans of papers (PDF, JPEG, PNG): whether a file that is not trusted yet can really be opened and looked at.

`periksa_pindaian` is the door. A child process with limits of memory and time (`batas.toml`) opens the PDF and its
pages, or decodes the picture to its last line, and says what is wrong in one word; the words to
people are the caller's.
"""
