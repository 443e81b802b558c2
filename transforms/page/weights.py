"""The weights of the scorer of runs, learned by `benchmarks/train_pages.py` from pages whose article is known; "" names the constant."""

from typing import Final

FIRST: Final[dict[str, float]] = {
    "": -0.2708, "words_1": -0.1636, "words_4": 0.4243, "words_9": -0.1213, "words_16": -0.1895, "words_26": 0.08864, "words_51": -0.2192,
    "words_101": -0.06578, "log_words": 0.2632, "link": -2.437, "mostly_link": 0.9906, "all_link": 0.5099, "linked_words": -0.1135, "stop": 0.7146,
    "short_stop": -0.8748, "sentences": -0.3892, "commas": 0.1496, "digits": -2.002, "bold": -0.1562, "h1": -0.737, "h2": 1.271, "h3": 0.6774, "h4":
    0.6543, "tag_p": 0.6672, "tag_li": 1.25, "tag_td": 0.1252, "tag_div": -0.1026, "tag_span": -0.7846, "tag_blockquote": 0.7296, "tag_pre": -0.4156,
    "tag_dd": 1.285, "tag_dt": -2.064, "tag_article": 0.8099, "tag_section": -0.02007, "tag_th": -0.6021, "in_article": -0.2783, "in_main": 0.1472,
    "in_aside": -1.005, "in_footer": -4.668, "in_nav": -0.06541, "in_header": -0.4495, "in_form": -2.22, "in_figure": -0.3642, "in_section": -0.04549,
    "in_ul": -0.5939, "in_ol": -0.5101, "in_table": 0.7581, "in_blockquote": 1.34, "in_button": -0.1424, "in_dialog": -5.142, "in_figcaption": 0.7557,
    "in_details": 1.653, "in_body_text": 0.6223, "zone_none": -0.1428, "zone_comments": 0.6292, "zone_chrome": 0.05904, "zone_caption": 0.0,
    "zone_picture": 0.0, "zone_credit": 0.0, "zone_byline": 0.0, "zone_standfirst": 0.2829, "heading": 0.5766, "prose": -0.2505, "item": 1.508,
    "table": 0.7581, "unnamed": -0.2393, "in_chrome": -1.728, "chrome_share": 1.709, "in_comments": -3.116, "other_article": 0.745, "articles":
    0.01739, "label": -2.384, "under_label": -0.2668, "copyright": -1.628, "before": -2.363, "after": -1.108, "opens": 0.2417, "ends": 0.2673,
    "place": -0.2282, "is_title": 0.3396, "above_head": -2.513, "no_head": 1.141, "from_head": -0.2276, "above_heading": 1.387, "described": 1.504,
    "repeated": -0.005075, "declared": 0.1516, "undeclared": -3.175, "frame_share": -0.2624, "frame_link": 0.9505, "frame_runs": -0.008998,
    "frame_prose": -0.415, "frame_length": -0.04689, "frame_stop": 0.4707, "kind_share": 1.455, "kind_link": 0.09227, "kind_runs": -0.03534,
    "kind_prose": 0.02417, "kind_length": -0.00568, "kind_stop": 0.469, "kind_frames": 0.06836, "out1_share": -0.1953, "out1_link": 0.4115,
    "out1_prose": 0.825, "out2_share": 0.3499, "out2_link": -0.1565, "out2_prose": -0.7154, "out3_share": 0.1767, "out3_link": -0.513, "out3_prose":
    -0.3103, "held": 0.5682, "held_0": 0.6696, "held_1": 0.5335, "held_2": 0.0888, "held_deep": -0.05141, "frame_score": 1.189, "within": 0.7396,
    "just_above": -0.5717, "just_below": 0.3106, "below": -0.8702, "above": 0.1201, "log_words-2": 0.06272, "link-2": -0.3355, "prose-2": 0.01246,
    "zone_none-2": 0.04506, "in_chrome-2": 0.1471, "heading-2": 0.1298, "stop-2": 0.03097, "same_frame-2": -0.09746, "log_words-1": 0.04706, "link-1":
    -0.2794, "prose-1": -0.1611, "zone_none-1": 0.3047, "in_chrome-1": 0.4537, "heading-1": 0.1756, "stop-1": 0.1573, "same_frame-1": 0.042,
    "log_words+1": 0.1013, "link+1": -0.2011, "prose+1": -0.3117, "zone_none+1": 0.2148, "in_chrome+1": 0.1679, "heading+1": -1.271, "stop+1": 0.2589,
    "same_frame+1": -0.1683, "log_words+2": -0.07844, "link+2": -0.1745, "prose+2": 0.1978, "zone_none+2": 0.3958, "in_chrome+2": 0.166, "heading+2":
    0.4255, "stop+2": 0.1516, "same_frame+2": 0.1752, "near4_prose": -0.0934, "near4_link": 0.6732, "near4_chrome": -0.485, "near10_prose": -0.8495,
    "near10_link": -1.399, "near10_chrome": -0.5504, "below_linked_heading": -0.7649, "heads_link": -1.011, "heads_prose": 1.117, "prose_in_chrome":
    0.3284, "held_chrome": 0.06459, "item_link": -0.1553, "item_words": -0.1331, "item_held": 1.068, "link_held": -1.4, "free_prose": 0.8567,
}  # fmt: skip
"""Of `features.look`."""

SECOND: Final[dict[str, float]] = {
    "": 0.02304, "first": -1.374, "likely": -2.967, "found": -0.3692, "frame_likely": 0.2887, "frame_of_found": 0.8522, "kind_likely": 2.775,
    "kind_of_found": 1.142, "first-3": -0.02168, "likely_frame-3": 0.04116, "first-2": -0.002655, "likely_frame-2": 0.009327, "first-1": -0.02157,
    "likely_frame-1": 0.4469, "first+1": 0.0287, "likely_frame+1": -0.1797, "first+2": 0.02479, "likely_frame+2": -0.3706, "first+3": 0.01793,
    "likely_frame+3": -0.08942, "near3_likely": -0.5374, "over3_likely": 0.8386, "under3_likely": 0.5239, "near8_likely": 2.424, "over8_likely":
    -0.7853, "under8_likely": -0.6231, "near20_likely": -1.424, "over20_likely": 1.46, "under20_likely": 0.7309, "over": -4.759, "under": -2.704,
    "amid": -0.6637, "starts": 0.5748, "stops": -0.1022, "words_1": -0.4865, "words_4": 0.8906, "words_9": -0.3235, "words_16": -0.4334, "words_26":
    0.4739, "words_51": -0.1568, "words_101": 0.2535, "log_words": 0.6978, "link": -6.772, "mostly_link": 2.291, "all_link": 1.494, "linked_words":
    -0.3793, "stop": 2.098, "short_stop": -1.911, "sentences": -1.018, "commas": 0.4091, "digits": -4.052, "bold": -0.3653, "h1": -1.392, "h2": 2.916,
    "h3": 1.475, "h4": 1.607, "tag_p": 1.368, "tag_li": 2.655, "tag_td": 0.5929, "tag_div": -0.2764, "tag_span": -2.018, "tag_blockquote": -0.1965,
    "tag_pre": -0.7791, "tag_dd": 2.536, "tag_dt": -11.37, "tag_article": -1.406, "tag_section": -0.9227, "tag_th": -1.183, "in_article": -0.5328,
    "in_main": 0.189, "in_aside": -1.891, "in_footer": -8.245, "in_nav": 0.2985, "in_header": -1.343, "in_form": -5.305, "in_figure": -1.49,
    "in_section": 0.08683, "in_ul": -1.371, "in_ol": -0.8388, "in_table": 1.96, "in_blockquote": 3.855, "in_button": -0.001519, "in_dialog": -9.088,
    "in_figcaption": 3.144, "in_details": 3.327, "in_body_text": 0.9411, "zone_none": 0.2304, "zone_comments": -0.4008, "zone_chrome": -0.2539,
    "zone_caption": 0.0, "zone_picture": 0.0, "zone_credit": 0.0, "zone_byline": 0.0, "zone_standfirst": 1.042, "heading": 1.422, "prose": -0.4437,
    "item": 3.648, "table": 1.96, "unnamed": -0.7388, "in_chrome": -3.491, "chrome_share": 2.981, "in_comments": -6.124, "other_article": 1.263,
    "articles": 0.05185, "label": -6.712, "under_label": -0.8746, "copyright": -4.917, "before": -1.863, "after": -0.1873, "opens": 0.3649, "ends":
    0.6049, "place": -0.746, "is_title": 0.7199, "above_head": -6.065, "no_head": 2.329, "from_head": -0.2373, "above_heading": 1.012, "described":
    3.583, "repeated": -0.2351, "declared": 0.4906, "undeclared": -5.372, "frame_share": -1.685, "frame_link": 2.061, "frame_runs": 0.04023,
    "frame_prose": -0.4958, "frame_length": 0.08254, "frame_stop": 0.6274, "kind_share": 2.423, "kind_link": 1.612, "kind_runs": -0.09823,
    "kind_prose": 0.2452, "kind_length": -0.1364, "kind_stop": 0.6644, "kind_frames": 0.4184, "out1_share": -0.03672, "out1_link": 1.165,
    "out1_prose": 1.174, "out2_share": 0.6838, "out2_link": -0.5127, "out2_prose": -1.249, "out3_share": 0.07825, "out3_link": -1.225, "out3_prose":
    0.1945, "held": 1.464, "held_0": 1.863, "held_1": 1.227, "held_2": 0.175, "held_deep": -0.2154, "frame_score": 2.361, "within": 1.599,
    "just_above": -1.779, "just_below": 0.1539, "below": -1.823, "above": 0.1873, "log_words-2": 0.171, "link-2": -0.7245, "prose-2": -0.112,
    "zone_none-2": -0.1458, "in_chrome-2": 0.08028, "heading-2": 0.2485, "stop-2": 0.04276, "same_frame-2": -0.3427, "log_words-1": 0.1199, "link-1":
    -0.5611, "prose-1": -0.5254, "zone_none-1": 0.7966, "in_chrome-1": 1.002, "heading-1": 0.2421, "stop-1": 0.4215, "same_frame-1": -0.1343,
    "log_words+1": 0.2508, "link+1": -0.3593, "prose+1": -0.9007, "zone_none+1": 0.4948, "in_chrome+1": 0.2847, "heading+1": -0.8794, "stop+1":
    0.6146, "same_frame+1": -0.1878, "log_words+2": -0.2158, "link+2": -0.4292, "prose+2": 0.4238, "zone_none+2": 0.8354, "in_chrome+2": 0.509,
    "heading+2": 0.875, "stop+2": 0.2631, "same_frame+2": 0.6605, "near4_prose": 0.2595, "near4_link": 2.276, "near4_chrome": -0.6324, "near10_prose":
    -2.807, "near10_link": -4.274, "near10_chrome": -1.026, "below_linked_heading": -1.45, "heads_link": -2.468, "heads_prose": 2.702,
    "prose_in_chrome": 0.557, "held_chrome": -0.16, "item_link": -0.4275, "item_words": -0.3266, "item_held": 2.232, "link_held": -3.472,
    "free_prose": 1.901,
}  # fmt: skip
"""Of `context.look_again`, then of `features.look` again."""
