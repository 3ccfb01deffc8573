"""HTTP both ways: calls to Telegram at its pace, and the door for its posts."""
