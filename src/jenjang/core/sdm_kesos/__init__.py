"""The four kinds of social-welfare human resources: who belongs to which, and who needs a certificate or licence."""
