"""What members see: pure functions from replies to Discord layouts."""
