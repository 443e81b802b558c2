"""The weights of the scorer of runs, learned by `scripts/page_weights.py` from pages with their article marked; "" names the constant."""

from typing import Final

FIRST: Final[dict[str, float]] = {
    "": -0.8053, "words_1": -0.01094, "words_4": 0.667, "words_9": -0.1766, "words_16": -0.3399, "words_26": -0.2546, "words_51": -0.668,
    "words_101": -0.8671, "log_words": 0.2504, "link": -3.696, "mostly_link": 0.8653, "all_link": 0.4283, "linked_words": 0.02208, "stop": 0.6332,
    "short_stop": -1.037, "sentences": -0.2334, "commas": 0.1608, "digits": -2.236, "bold": -0.01553, "h1": -1.251, "h2": 1.032, "h3": 0.7461, "h4": 0.285,
    "tag_p": 1.058, "tag_li": 2.226, "tag_td": 1.116, "tag_div": 0.2696, "tag_span": -0.4421, "tag_blockquote": -0.09561, "tag_pre": 0.5663, "tag_dd": 1.607,
    "tag_dt": -1.259, "tag_article": 1.197, "tag_section": 0.2138, "tag_th": 0.2782, "in_article": -0.441, "in_main": 0.4959, "in_aside": -0.8722,
    "in_footer": -4.625, "in_nav": 0.3818, "in_header": -0.4621, "in_form": -2.078, "in_figure": -0.4563, "in_section": 0.07887, "in_ul": -0.6686,
    "in_ol": -0.4992, "in_table": 0.5646, "in_blockquote": 1.324, "in_button": 0.1396, "in_dialog": -5.165, "in_figcaption": 0.793, "in_details": 1.525,
    "in_body_text": 0.9179, "zone_none": 0.2974, "zone_chrome": -0.3486, "zone_caption": 0.0, "zone_picture": 0.0, "zone_credit": 0.0, "zone_byline": 0.0,
    "zone_standfirst": 0.8066, "heading": 1.095, "prose": 0.01262, "item": 1.561, "table": 0.5646, "in_chrome": -0.2421, "unnamed": -0.2512, "before": -2.955,
    "after": -2.074, "opens": 0.1368, "ends": 0.07971, "place": -0.1639, "is_title": 0.03728, "above_head": -2.253, "no_head": 0.9299, "from_head": -0.3577,
    "above_heading": 0.4433, "described": 1.528, "repeated": 0.04017, "declared": 0.3394, "undeclared": -1.974, "frame_share": 0.2164, "frame_link": 1.142,
    "frame_runs": 0.04875, "frame_prose": -0.1688, "frame_length": 0.06986, "frame_stop": 0.3619, "kind_share": 0.8918, "kind_link": 0.4486,
    "kind_runs": 0.04476, "kind_prose": -0.1236, "kind_length": -0.02881, "kind_stop": 0.7122, "out1_share": -0.3101, "out1_link": 0.2962,
    "out1_prose": 1.242, "out2_share": 0.4847, "out2_link": -0.203, "out2_prose": -0.6827, "out3_share": 0.05205, "out3_link": -0.05867,
    "out3_prose": -0.03896, "held": 0.2481, "held_0": 0.2575, "held_1": 0.1008, "held_2": 0.09352, "held_deep": 0.1057, "frame_score": 1.562,
    "within": 0.6774, "just_above": -0.3406, "just_below": 0.1743, "below": -0.8059, "above": 0.1377, "log_words-2": 0.03409, "link-2": -0.3469,
    "prose-2": 0.0857, "zone_none-2": 0.1542, "in_chrome-2": 0.2227, "heading-2": 0.2316, "stop-2": 0.04072, "same_frame-2": -0.2107, "log_words-1": 0.06558,
    "link-1": -0.384, "prose-1": -0.2519, "zone_none-1": 0.5705, "in_chrome-1": 0.6459, "heading-1": 0.2651, "stop-1": 0.1315, "same_frame-1": -0.18,
    "log_words+1": 0.1055, "link+1": -0.4586, "prose+1": -0.3293, "zone_none+1": 0.3639, "in_chrome+1": 0.1913, "heading+1": -0.3345, "stop+1": 0.2263,
    "same_frame+1": -0.3024, "log_words+2": -0.06499, "link+2": -0.1324, "prose+2": 0.09693, "zone_none+2": 0.6563, "in_chrome+2": 0.2653,
    "heading+2": 0.3658, "stop+2": 0.102, "same_frame+2": 0.01415, "near4_prose": -0.5884, "near4_link": 0.1764, "near4_chrome": -0.8985,
    "near10_prose": -1.29, "near10_link": -1.525, "near10_chrome": -0.1327,
}  # fmt: skip
"""Of `features.look`."""

SECOND: Final[dict[str, float]] = {
    "": -1.231, "first": -1.44, "likely": -1.544, "found": -0.4166, "frame_likely": -0.5841, "frame_of_found": 0.4498, "kind_likely": 3.404,
    "kind_of_found": 1.883, "first-3": 0.01202, "likely_frame-3": -0.06614, "first-2": 0.00807, "likely_frame-2": -0.19, "first-1": 0.01423,
    "likely_frame-1": 0.5856, "first+1": 0.03393, "likely_frame+1": -0.0879, "first+2": -0.0003771, "likely_frame+2": -0.6346, "first+3": 0.03237,
    "likely_frame+3": -0.09246, "near3_likely": -0.505, "over3_likely": 0.3494, "under3_likely": 0.6076, "near8_likely": 2.296, "over8_likely": -0.5427,
    "under8_likely": -0.5785, "near20_likely": -1.443, "over20_likely": 1.182, "under20_likely": 0.574, "over": -3.602, "under": -1.56, "amid": -0.3161,
    "starts": 0.4626, "stops": 0.2227, "words_1": 0.04205, "words_4": 1.572, "words_9": -0.4614, "words_16": -0.9741, "words_26": -0.6137, "words_51": -1.584,
    "words_101": -2.119, "log_words": 0.8823, "link": -8.442, "mostly_link": 1.741, "all_link": 0.8993, "linked_words": -0.3574, "stop": 1.885,
    "short_stop": -2.347, "sentences": -0.6362, "commas": 0.3781, "digits": -4.476, "bold": -0.1445, "h1": -2.32, "h2": 2.535, "h3": 1.673, "h4": 0.722,
    "tag_p": 1.662, "tag_li": 4.04, "tag_td": 1.961, "tag_div": 0.0712, "tag_span": -1.498, "tag_blockquote": 0.1507, "tag_pre": 0.4519, "tag_dd": 3.279,
    "tag_dt": -11.69, "tag_article": -1.208, "tag_section": -0.9879, "tag_th": 0.2202, "in_article": -0.7333, "in_main": 0.7889, "in_aside": -1.702,
    "in_footer": -7.754, "in_nav": 0.6242, "in_header": -1.476, "in_form": -4.512, "in_figure": -0.7624, "in_section": 0.1247, "in_ul": -1.198,
    "in_ol": -1.221, "in_table": 1.31, "in_blockquote": 2.649, "in_button": 0.233, "in_dialog": -9.672, "in_figcaption": 2.63, "in_details": 3.114,
    "in_body_text": 1.174, "zone_none": 1.181, "zone_chrome": -1.312, "zone_caption": 0.0, "zone_picture": 0.0, "zone_credit": 0.0, "zone_byline": 0.0,
    "zone_standfirst": 2.114, "heading": 1.926, "prose": 0.009928, "item": 3.008, "table": 1.31, "in_chrome": -0.06011, "unnamed": -0.4557, "before": -3.058,
    "after": -2.029, "opens": 0.4194, "ends": 0.05723, "place": -0.5673, "is_title": 0.482, "above_head": -5.128, "no_head": 1.906, "from_head": -0.3918,
    "above_heading": 0.2641, "described": 3.778, "repeated": -0.07114, "declared": 1.273, "undeclared": -3.946, "frame_share": -0.5751, "frame_link": 2.407,
    "frame_runs": -0.0132, "frame_prose": 0.4079, "frame_length": 0.2853, "frame_stop": 0.6911, "kind_share": 0.4517, "kind_link": 2.348, "kind_runs": 0.2925,
    "kind_prose": -0.3329, "kind_length": -0.161, "kind_stop": 1.075, "out1_share": -0.192, "out1_link": 0.8624, "out1_prose": 1.963, "out2_share": 0.9106,
    "out2_link": -0.4619, "out2_prose": -1.354, "out3_share": -0.04515, "out3_link": -0.2655, "out3_prose": 0.6226, "held": 0.5071, "held_0": 0.8332,
    "held_1": 0.1785, "held_2": 0.1484, "held_deep": -0.173, "frame_score": 2.744, "within": 1.648, "just_above": -1.202, "just_below": 0.05996,
    "below": -1.73, "above": 0.04859, "log_words-2": 0.07516, "link-2": -0.7606, "prose-2": 0.03641, "zone_none-2": -0.04086, "in_chrome-2": 0.01558,
    "heading-2": 0.5132, "stop-2": 0.0144, "same_frame-2": -0.1956, "log_words-1": 0.1382, "link-1": -0.8839, "prose-1": -0.6402, "zone_none-1": 0.9431,
    "in_chrome-1": 0.8343, "heading-1": 0.5131, "stop-1": 0.2071, "same_frame-1": -0.6733, "log_words+1": 0.1905, "link+1": -1.069, "prose+1": -0.8884,
    "zone_none+1": 0.7397, "in_chrome+1": 0.3003, "heading+1": -0.2853, "stop+1": 0.5002, "same_frame+1": -0.5244, "log_words+2": -0.1954, "link+2": -0.5056,
    "prose+2": 0.2523, "zone_none+2": 1.231, "in_chrome+2": 0.5715, "heading+2": 0.7694, "stop+2": 0.1868, "same_frame+2": 0.6213, "near4_prose": -0.6034,
    "near4_link": 1.581, "near4_chrome": -0.7326, "near10_prose": -3.488, "near10_link": -4.568, "near10_chrome": -0.6722,
}  # fmt: skip
"""Of `context.look_again`, and of `features.look` again."""
