"""Files of an invented nation: KEGIATAN and PEGAWAI, its careers through the years, and their picture."""
