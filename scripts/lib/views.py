"""Simulated wires as other dumps would have them: without times, without originals, without outlets."""
import collections
import json

# By name: what is left out.
VIEWS = {
    "as it is": (),
    "no times": ("times",),
    "no originals": ("originals",),
    "no times, no originals": ("times", "originals"),
}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write_lines(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def view(articles, gold, hidden):
    """The articles and their true sources when some things are hidden: "times", "outlets", or the
    "originals" that were copied twice or more. By article: its sources, and whether one is not there."""
    copies = collections.Counter(p for row in gold.values() for p in row["parents"])
    gone = {a for a, row in gold.items()
            if "originals" in hidden and not row["parents"] and not row.get("unseen")
            and copies[a] > 1}
    fields = [name for what, name in (("times", "published"), ("outlets", "source"))
              if what in hidden]
    kept = [{k: v for k, v in article.items() if k not in fields}
            for article in articles if article["id"] not in gone]
    truth = {}
    for a, row in gold.items():
        if a not in gone:
            parents = [p for p in row["parents"] if p not in gone]
            truth[a] = (parents, bool(row.get("unseen")) or len(parents) < len(row["parents"]))
    return kept, truth
