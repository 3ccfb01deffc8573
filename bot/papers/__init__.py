"""What the advice looks like on paper: the card, a picture, and the report, a PDF."""
