"""The second pass of the provenance model: regression trees on what the linear first pass leaves.

Trees are grown by gradient boosting (Friedman 2001) with LightGBM, on the slope of the same likelihood as
the weights: of the true arcs of every cluster under the directed matrix-tree theorem. Three sums of trees grow
side by side: of arcs, of arcs from the root, and of the odds that a cluster's first source is in the dump.
"""
import numpy as np

# What the second pass adds to the features, as Sources/Provenance/Arcs/GraphFeatures.swift does.
SHARED = {"dumpPresence": "agencyPresence", "dumpDoubt": "agencyDoubt", "clusterHasAgency": "hasAgency",
          "clusterHubReach": "hubReach", "clusterHubCovered": "hubCovered"}
SECOND = {
    "arc": [*SHARED, "followers", "followerShare", "sourceIsRoot", "followerGap"],
    "root": ["followers", "followerShare", "isRoot"],
    "cluster": ["mostFollowed", "rootShare"],
}
# Habits of a simulated desk, which trees would learn by heart.
LEFT_OUT = {"arc": ["ownAgainst"], "root": ["creditsUnseen", "credits"], "cluster": []}

# Which way a tree may bend with a feature, where there is no doubt whatever a simulated desk does.
BENDS = {
    "arc": {
        "covered": 1, "logUncovered": -1, "elsewhere": -1, "logElsewhere": -1, "elsewherePassages": -1,
        "logElsewherePassages": -1, "isAfter": -1, "lagAfter": -1, "credited": 1, "otherCredit": -1,
        "foreignCredit": -1, "otherTitle": -1},
    "root": {}, "cluster": {},
}


def clear_second_pass(bucket, names):
    """Takes the features of the second pass out of the rows of a bucket."""
    for kind, rows in (("arc", ~bucket.root), ("root", bucket.root)):
        for name in SECOND[kind]:
            bucket.table[rows, names[kind].index(name)] = 0
    for name in SECOND["cluster"]:
        bucket.whole[:, names["cluster"].index(name)] = 0


def add_second_pass(bucket, scores, names):
    """Fills them in from the scores of the first pass."""
    place = {kind: {name: at for at, name in enumerate(names[kind])} for kind in names}
    slots, inner, table = bucket.count * bucket.size, ~bucket.root, bucket.table
    top = np.full(slots, -np.inf)
    np.maximum.at(top, bucket.slot, scores)
    weights = np.exp(scores - top[bucket.slot])
    shares = weights / np.bincount(bucket.slot, weights, slots)[bucket.slot]
    source = bucket.cluster * bucket.size + np.where(inner, bucket.source, 0)
    sums = np.bincount(source[inner], shares[inner], slots)
    counts = np.bincount(source[inner], None, slots)
    roots = np.zeros(slots)
    roots[bucket.slot[bucket.root]] = shares[bucket.root]
    others = np.where(inner, np.maximum(0, sums[source] - shares), 0)
    largest = np.zeros(slots)
    np.maximum.at(largest, bucket.slot[inner], others[inner])
    all_shares = sums / np.maximum(1, counts)
    members = np.bincount(bucket.cluster[bucket.root], None, bucket.count)
    shape = (bucket.count, bucket.size)
    bucket.whole[:, place["cluster"]["mostFollowed"]] = all_shares.reshape(shape).max(1)
    bucket.whole[:, place["cluster"]["rootShare"]] = roots.reshape(shape).sum(1) / members
    rows, own = np.flatnonzero(bucket.root), bucket.slot[bucket.root]
    for name, values in (("followers", np.log1p(sums[own])), ("followerShare", all_shares[own]),
                         ("isRoot", roots[own])):
        table[rows, place["root"][name]] = values
    rows = np.flatnonzero(inner)
    for name, values in (
        ("followers", np.log1p(others)),
        ("followerShare", others / np.maximum(1, counts[source] - 1)),
        ("sourceIsRoot", roots[source]),
        ("followerGap", np.log1p(largest[bucket.slot]) - np.log1p(others)),
    ):
        table[rows, place["arc"][name]] = values[rows]
    for name, of in SHARED.items():
        table[rows, place["arc"][name]] = bucket.whole[bucket.cluster[rows], place["cluster"][of]]


class Material:
    """Rows of buckets with the scores that are being worked out."""

    def __init__(self, buckets, weights, ends, names):
        self.buckets, self.ends, self.names = buckets, ends, names
        self.odds = [b.whole[:, : len(ends) - 2] @ ends[2:] for b in buckets]
        scores = []
        for bucket in buckets:
            clear_second_pass(bucket, names)
            width = weights.shape[1]
            scores.append(np.einsum("ij,ij->i", bucket.table[:, :width], weights[bucket.column]))
            add_second_pass(bucket, scores[-1], names)
        self.scores = np.concatenate(scores)
        self.root = np.concatenate([b.root for b in buckets])
        self.starts = np.cumsum([0] + [len(b.column) for b in buckets])
        self.row_weights = np.concatenate([b.weight[b.cluster] for b in buckets])

    def rows(self, kind):
        """The features of one kind, those that are left out as zeros."""
        if kind == "cluster":
            rows = np.vstack([b.whole[:, : len(self.names[kind])] for b in self.buckets])
        else:
            parts = [b.table[b.root == (kind == "root"), : len(self.names[kind])]
                     for b in self.buckets]
            rows = np.vstack(parts)
        rows = rows.astype(np.float32)
        for name in LEFT_OUT[kind]:
            rows[:, self.names[kind].index(name)] = 0
        return rows

    def add(self, kind, values):
        if kind == "cluster":
            at = 0
            for number, bucket in enumerate(self.buckets):
                self.odds[number] = self.odds[number] + values[at : at + bucket.count]
                at += bucket.count
        else:
            self.scores[self.root == (kind == "root")] += values

    def solve(self):
        """By bucket what Bucket.solve says."""
        return [
            bucket.solve(self.scores[start:end], *self.ends[:2], odds)
            for bucket, odds, start, end in zip(
                self.buckets, self.odds, self.starts, self.starts[1:])]

    def slopes(self):
        """The loss, and for each kind its slopes and curvatures."""
        solved = self.solve()
        loss = sum((b.weight * s[0]).sum() for b, s in zip(self.buckets, solved))
        free = np.concatenate([s[1] for s in solved])
        slope = np.concatenate([s[2] for s in solved]) * self.row_weights
        curve = np.maximum(free * (1 - free), 1e-3) * self.row_weights
        odds = np.concatenate([s[5] for s in solved])
        weight = np.concatenate([b.weight for b in self.buckets])
        bend = np.maximum(np.abs(odds) * (1 - np.abs(odds)), 0.05)
        return loss, {
            "arc": (slope[~self.root], curve[~self.root]),
            "root": (slope[self.root], curve[self.root]),
            "cluster": (odds * weight, bend * weight)}


DEPTHS = {"arc": 6, "root": 3, "cluster": 3}


def grow(fitted, held, rounds, rate, report=None):
    """Grows trees on `fitted` and adds what they say to its scores and to those of `held`.

    Returns for each kind the trees as the lines that RegressionTrees reads.
    """
    import lightgbm

    boosters, tables = {}, {}
    for kind, depth in DEPTHS.items():
        settings = {
            "max_depth": depth, "num_leaves": 2**depth, "learning_rate": 1.0, "lambda_l2": 10,
            "min_data_in_leaf": 40, "min_sum_hessian_in_leaf": 1, "max_bin": 127, "verbose": -1,
            "objective": "none", "boost_from_average": False, "use_missing": False,
            "monotone_constraints": [BENDS[kind].get(name, 0) for name in fitted.names[kind]],
            "deterministic": True, "force_row_wise": True, "seed": 1}
        rows = fitted.rows(kind)
        data = lightgbm.Dataset(rows, np.zeros(len(rows)), params=settings, free_raw_data=False)
        boosters[kind] = lightgbm.Booster(settings, data)
        tables[kind] = [rows] + [material.rows(kind) for material in held]
    for number in range(rounds):
        loss, slopes = fitted.slopes()
        if report and number % 25 == 0:
            report(number, loss)
        for kind, booster in boosters.items():
            booster.update(fobj=lambda *_, kind=kind: slopes[kind])
            for material, rows in zip([fitted, *held], tables[kind]):
                material.add(kind, rate * booster.predict(
                    rows, start_iteration=number, num_iteration=1, raw_score=True))
    return {
        kind: [line(tree["tree_structure"], fitted.names[kind], rate)
               for tree in booster.dump_model()["tree_info"]]
        for kind, booster in boosters.items()}


def line(node, names, rate):
    """A tree in prefix order."""
    if "split_feature" not in node:
        return f"{node['leaf_value'] * rate:.4f}"
    limit = f"{node['threshold']:.5g}"
    return " ".join([names[node["split_feature"]], limit, line(node["left_child"], names, rate),
                     line(node["right_child"], names, rate)])
