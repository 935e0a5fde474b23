"""Logistic regression by Newton's method, for a handful of features."""
import math


def solve(matrix, vector):
    """Gauss elimination with pivots."""
    n = len(vector)
    rows = [row[:] + [v] for row, v in zip(matrix, vector)]
    for k in range(n):
        pivot = max(range(k, n), key=lambda r: abs(rows[r][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for r in range(n):
            if r != k:
                factor = rows[r][k] / rows[k][k]
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[k])]
    return [rows[k][n] / rows[k][k] for k in range(n)]


def odds(weights, features):
    return weights[0] + sum(w * f for w, f in zip(weights[1:], features))


def fit(data, rounds=25):
    """Weights, the bias first, of (features, right?)."""
    n = len(data[0][0])
    mean = [sum(f[k] for f, _ in data) / len(data) for k in range(n)]
    spread = [(sum((f[k] - mean[k]) ** 2 for f, _ in data) / len(data)) ** 0.5 or 1.0 for k in range(n)]
    rows = [([1.0] + [(f[k] - mean[k]) / spread[k] for k in range(n)], right) for f, right in data]
    weights = [0.0] * (n + 1)
    for _ in range(rounds):
        gradient = [0.0] * (n + 1)
        curve = [[1e-3 if i == k else 0.0 for k in range(n + 1)] for i in range(n + 1)]
        for x, right in rows:
            p = 1 / (1 + math.exp(-max(-30, min(30, sum(w * v for w, v in zip(weights, x))))))
            for i in range(n + 1):
                gradient[i] += (right - p) * x[i]
                for k in range(n + 1):
                    curve[i][k] += p * (1 - p) * x[i] * x[k]
        weights = [w + s for w, s in zip(weights, solve(curve, gradient))]
    raw = [w / s for w, s in zip(weights[1:], spread)]
    return [weights[0] - sum(w * m for w, m in zip(raw, mean))] + raw
