"""The directory of named things: places, peoples, organisations, outlets, leaders, given names. Data and look-ups, below every stage."""
