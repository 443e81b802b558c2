"""What people in news pictures do: the verbs of captions. From general knowledge of wire captions."""

SCENE_VERBS = (
    r"addresses|adjusts|appears?|applauds?|are\ (?:seen|shown|pictured|parked|displayed)|argues?|arrives?|attends?|awaits?|blocks?|boards?|bows?|"
    r"builds?|burns?|buys?|carr(?:y|ies)|celebrates?|chants?|chats?|checks?|cheers?|claps?|clash(?:es)?|cleans?|climbs?|collects?|cooks?|cries|"
    r"crosses|dances?|delivers?|demonstrates?|departs?|digs?|disembarks?|displays?|drives?|embraces?|enters?|escorts?|examines?|exits|eyes|faces|"
    r"fires?|fl(?:y|ies)|flees?|gathers?|gestures?|gives\ a|glances?|greets?|guards?|hands|hangs?|hikes|holds?|hugs?|inspects?|"
    r"is\ (?:seen|shown|pictured|escorted|surrounded|parked|reflected|displayed)|joins?|kicks|kisses|laughs?|lays?|leads|leans?|leaves?|lies|"
    r"lifts?|lights?|lines?\ up|listens?|loads?|looks?\ (?:on|at|out|over)|marches|meets?|mourns?|opens?|operates?|parades?|participates?|passes|performs|"
    r"patrols?|pauses?|plays?|points?|poses?|pours?|prays?|prepares?|presents?|protests?|pulls?|pushes|queues?|raises?|rall(?:y|ies)|reacts?|"
    r"reads?|receives?|removes?|repairs?|rescues?|rests?|rides?|rises?\ (?:over|above|from)|runs?|salutes?|searches|sells?|serves?|shakes?|shops|"
    r"shouts?|shows?|signs?|sings?|sits?|sleeps?|smiles?|sorts?|speaks?|sprays?|stacks?|stands?|stares?|steps?|stretches|surveys?|swims?|"
    r"takes?\ (?:part|a|his|her|their|the)|talks?|tends?|throws?|tours?|trains|travels?|tries|unloads?|visits?|votes?|wades?|waits?|walks?|"
    r"watch(?:es)?|waves?|wears?|welcomes?|works?|writes?"
)
"""What people in news pictures do, in the present tense, as a pattern. From general knowledge of wire captions."""
