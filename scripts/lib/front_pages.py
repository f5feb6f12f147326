"""Who took it from whom on real front pages, as far as it can be told without the model.

Articles are those of a dump of front pages with the fields "front_page_day", "author" and "wire_credit", which
the program does not read. Clusters are those that it finds; one in which anything is doubtful is left out:

- a text of an outlet that has a third of an earlier one of its own, or the other way round, was taken from it; of
  two texts of one day the earlier is the one that was on the front page on an earlier day,
- a text whose author or closing line names another outlet of its cluster was taken from that one,
- other texts that share words across outlets were not taken from one another if one of them is known to be an
  agency's, or if they have less than a third in common.
"""
import re
import zlib

OWN = 0.33
FOLLOW_UP = 0.12
COPY = 0.33
NAMES = {"latimes": "losangelestimes", "nytimes": "newyorktimes"}


def grams(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i:i + 5]) for i in range(len(words) - 4)}


def bare(name):
    return re.sub(r"[^a-z]", "", name.lower())


def outlet_name(article):
    labels = article.get("source", "").lower().split(".")[:-1]
    labels = [label for label in labels if len(label) > 3] or [""]
    return NAMES.get(labels[-1], labels[-1])


def names(article, other):
    """Whether an article names the outlet of another where credits stand."""
    outlet = outlet_name(other)
    if len(outlet) < 5:
        return False
    lines = [line for line in article["text"].split("\n") if line.strip()]
    closing = [line for line in lines[-2:] + lines[:1] if len(line) < 40 or "contributed" in line]
    return any(outlet in bare(text) for text in [article.get("author") or "", *closing])


def is_wire(article):
    return bool(article.get("wire_credit")) or bool(
        re.search(r"\bAP\b|Associated Press|Reuters|\bAFP\b", article.get("author") or ""))


def day(article):
    return article["published"], article["front_page_day"]


def parents(members):
    """For each of the articles of a cluster its sources among them; None if anything is doubtful."""
    texts = [grams(article["text"]) for article in members]
    found = [[] for _ in members]
    for v, copy in enumerate(members):
        own, named = [], []
        for u, source in enumerate(members):
            if u == v:
                continue
            shared = len(texts[u] & texts[v])
            share = shared / max(1, min(len(texts[u]), len(texts[v])))
            if source["source"] and source["source"] == copy["source"]:
                if share < FOLLOW_UP:
                    continue
                if share < OWN or day(source) == day(copy):
                    return None
                if day(source) < day(copy):
                    own.append((shared, day(source), u))
            elif share >= COPY:
                if names(copy, source) and not names(source, copy):
                    named.append((shared, day(source), u))
                elif not names(source, copy) and not (is_wire(copy) or is_wire(source)):
                    return None
        for group in (own, named):
            if group and not found[v]:
                found[v] = [max(group)[2]]
    return found


def labelled(articles, clusters):
    """Of the clusters that can be told the members and for each its sources: lists of ids."""
    by_id = {article["id"]: article for article in articles}
    for cluster in clusters:
        found = parents([by_id[member] for member in cluster])
        if found is not None:
            yield cluster, [[cluster[u] for u in own] for own in found]


def is_fitted(cluster):
    """Half of the clusters are fitted on, the others are kept to judge by."""
    return zlib.crc32(min(cluster).encode()) % 2 == 0
