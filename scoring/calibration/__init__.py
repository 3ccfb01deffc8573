"""How the method behaves on thousands of profiles: `pocket-cio calibrate` writes it down.

It measures the method against itself (does the word keep its promise, is every question of use),
not against companies.
"""
