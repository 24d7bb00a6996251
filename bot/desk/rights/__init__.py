"""What people's rights come to: consent, my data, joining, objections, retention, erasing."""
