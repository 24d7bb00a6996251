"""The moderators' office: setting up, doors, what came on paper, who has which role."""
