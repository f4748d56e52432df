"""The assessment of a nation against the same job by hand and on OpenFisca: `make bench-nasional N=1000000`."""
