"""The interview, pure: no network, no clock, no Telegram."""
