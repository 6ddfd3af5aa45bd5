"""Understanding what members say; pure, without Discord."""
