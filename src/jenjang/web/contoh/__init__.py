"""The sample office: each app registers a seed here, and running all of them twice changes nothing."""
