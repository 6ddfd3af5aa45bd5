"""Pictures of what members see, drawn from the real layouts, for README and the docs."""
