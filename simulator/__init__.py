"""A stand-in for Telegram: the Bot API over HTTP, and phones to talk to the bot with."""
