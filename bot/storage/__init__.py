"""What is held of the chats, in a database."""
