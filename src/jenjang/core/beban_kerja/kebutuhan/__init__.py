"""Need against people: which posts an office has, who fills them, what is short now and in the years ahead.

`posisi` lays the posts of a decree or a workload workbook in their hierarchy; `pemangku` records the people in post
and `penempatan` puts each on a post; `neraca` sets need against people post by post (selisih, efektivitas, prestasi);
`proyeksi` counts who leaves at the batas usia pensiun; `rekapitulasi` adds up per jenjang, unit, kind and office;
`jawaban` gives all of it as plain values for interfaces. Where people are not known the figures are None, never 0.
"""
