"""Thai letters, digits and dates."""
