"""Two decrees compared, or a decree and a workload workbook: posts added, gone, renamed; rows and headcounts changed.

`pasangan` decides which post of the one is which of the other, `baris` does the same for the rows of two posts,
`perbandingan` gathers what changed, `jawaban` gives it as plain values. Numbers and places shift from year to year;
the name and the work of a post say what it is.
"""
