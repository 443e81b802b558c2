"""Words and names as data, each module with the source of its list. Stages share them; they hold no logic beyond look-ups."""
