"""The Telegram edge: the only place that knows of a chat app."""
