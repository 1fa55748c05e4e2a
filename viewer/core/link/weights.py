"""The weights of linking, fitted by benchmarks/fit_links.py on 14 pairs of news reports that two readers linked.

Logistic regression. On pairs left out in turn:
links P 0.759, R 0.671, F1 0.704 ± 0.037, recall of full links 0.917;
grade F1 of full 0.818.
"""

LINK = {
    "bias": -7.6938,
    "order": 5.6739,
    "rarest": 1.2900,
    "dense": 0.8484,
    "run": 1.6037,
    "rare": 0.2354,
    "rare_small": 0.4725,
    "quoted": 1.4105,
    "quoted_once": 0.1424,
    "both_quote": -0.3060,
    "event": 3.4646,
    "event_least": 1.8843,
    "headline": 0.5925,
    "early": 0.9927,
    "shorter": -0.4792,
    "longer": 0.0030,
    "relative": 0.6460,
    "beside": 1.7679,
    "kinship": 3.4074,
    "threshold": 0.3100,
}

GRADE = {
    "bias": 0.7272,
    "order": 3.9549,
    "rarest": 0.0241,
    "dense": 0.3546,
    "run": 0.3532,
    "rare": 0.0454,
    "rare_small": 0.1138,
    "quoted": -0.1614,
    "quoted_once": -0.2460,
    "both_quote": -0.4593,
    "event": -0.3770,
    "event_least": 0.8176,
    "headline": 0.9498,
    "early": 0.8962,
    "shorter": 0.1292,
    "longer": -1.8794,
    "relative": 1.1771,
    "beside": -1.3661,
    "kinship": -1.4402,
    "threshold": 0.3700,
}
