"""The same run as Prefect task runs; schedules and settings."""
