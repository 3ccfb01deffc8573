"""Proof under load: many people at once, a bot that is killed, and a count of what went wrong."""
