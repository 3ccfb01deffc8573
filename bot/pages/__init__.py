"""What a chat shows: each place of the dialogue drawn as a text with buttons."""
