"""What the bot can do, told without Discord and without SQL."""
