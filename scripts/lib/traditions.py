"""Invented traditions: texts copied by hand from one another, a few words changed each time.

Each has thirteen texts of about a thousand words. Every text but the first is copied from an earlier one,
with a few words changed, left out or added; one text follows one parent up to a point and another from
there on; one parent is lost. Only the order of the copies is known, and nobody signs them.
"""
import json
import random
import re

TEXTS = 14
WORDS = 1000


def tradition(material, vocabulary, seed):
    """The texts as lists of words, for each the numbers of its parents, and the number of the lost one."""
    random_source = random.Random(seed)
    most = random_source.choice([3, 6, 12])
    words = []
    while len(words) < WORDS:
        words += random_source.choice(material).split()
    texts, parents = [words[:WORDS]], [[]]
    mixed = random_source.randrange(5, TEXTS)
    for number in range(1, TEXTS):
        own = [random_source.randrange(max(0, number - 6), number)]
        text = list(texts[own[0]])
        if number == mixed:
            own.append(random_source.choice([n for n in range(number) if n != own[0]]))
            cut = random_source.randrange(WORDS // 4, 3 * WORDS // 4)
            text = texts[own[0]][:cut] + texts[own[1]][cut:]
        for _ in range(random_source.randint(1, most)):
            change(text, vocabulary, random_source)
        texts.append(text)
        parents.append(own)
    used = sorted({p for row in parents for p in row} - {0})
    return texts, parents, random_source.choice(used or [1])


def change(text, vocabulary, random_source):
    place = random_source.randrange(len(text))
    dice = random_source.random()
    if dice < 0.6:
        text[place] = random_source.choice(vocabulary)
    elif dice < 0.8:
        del text[place]
    else:
        text.insert(place, random_source.choice(vocabulary))


def write(material_path, count, seed, directory):
    """Writes articles.jsonl, gold_clusters.jsonl and gold_parents.jsonl of so many traditions."""
    with open(material_path, encoding="utf-8") as file:
        material = [json.loads(line)["text"] for line in file]
    vocabulary = sorted({word for text in material[:400] for word in re.findall("[a-z]{4,}", text)})
    with (
        open(f"{directory}/articles.jsonl", "w", encoding="utf-8") as articles,
        open(f"{directory}/gold_clusters.jsonl", "w", encoding="utf-8") as clusters,
        open(f"{directory}/gold_parents.jsonl", "w", encoding="utf-8") as gold,
    ):
        for number in range(count):
            texts, parents, lost = tradition(material, vocabulary, f"{seed} {number}")
            names = [f"{number:04d}-{place:02d}" for place in range(TEXTS)]
            kept = [place for place in range(TEXTS) if place != lost]
            for place in kept:
                articles.write(json.dumps(
                    {"id": names[place], "published": f"2024-01-{place + 1:02d}", "title": "",
                     "text": " ".join(texts[place])}) + "\n")
                row = {"article": names[place],
                       "parents": [names[p] for p in parents[place] if p != lost]}
                if lost in parents[place]:
                    row["unseen"] = "lost"
                gold.write(json.dumps(row) + "\n")
            clusters.write(json.dumps(
                {"cluster": f"t{number}", "members": [names[place] for place in kept]}) + "\n")
