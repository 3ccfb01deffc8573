"""How long things take: `make bench`. No test: a time says more of the machine than of the code."""
