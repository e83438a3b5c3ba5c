"""What is open: whose it is, until when, late or silent first."""
