"""The world around `transforms`: files, processes, Prefect, the warehouse, the command."""
