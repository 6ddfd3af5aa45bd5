"""How well the bot converses, measured on people whose ratings its model never saw."""
