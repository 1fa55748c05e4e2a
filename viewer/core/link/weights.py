"""The weights of linking, fitted by benchmarks/fit_links.py on 15 pairs of news reports that two readers linked.

Logistic regression. On pairs left out in turn:
links P 0.792, R 0.679, F1 0.722 ± 0.036, recall of full links 0.950;
grade F1 of full 0.754.
"""

LINK = {
    "bias": -7.9036,
    "order": 5.3573,
    "rarest": 1.2671,
    "dense": 0.7068,
    "run": 1.7193,
    "several": 0.7920,
    "rare": 0.5967,
    "quoted": 1.3380,
    "both_quote": -0.2243,
    "event": 4.6547,
    "headline": 0.4901,
    "early": 1.0991,
    "shorter": -0.4708,
    "longer": -0.0187,
    "relative": 0.8306,
    "beside": 1.5846,
    "kinship": 3.8577,
    "threshold": 0.3400,
}

GRADE = {
    "bias": -0.9278,
    "order": 4.2273,
    "rarest": -0.0212,
    "dense": 0.2872,
    "run": 0.2488,
    "several": 0.9583,
    "rare": 0.1960,
    "quoted": -0.2237,
    "both_quote": -0.6127,
    "event": 0.0000,
    "headline": 1.0522,
    "early": 0.0000,
    "shorter": 0.2179,
    "longer": -1.8305,
    "relative": 1.5676,
    "beside": 0.0000,
    "kinship": 0.0000,
    "threshold": 0.4000,
}
