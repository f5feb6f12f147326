"""Writes a plain corpus for comparisons of speed: made-up words, near-duplicates planted two or three together.

    planted.py ARTICLES FOLDER [SEED]

Articles have 3.2 kB of text in the mean; three in ten originals have a copy or two with one word in 20 to 200 changed.
No crowds, no templates, no outlets that repeat themselves: what classical tools are measured on. Writes articles.jsonl
and gold_pairs.jsonl.
"""
import itertools
import json
import os
import random
import sys

SYLLABLES = ("ba be bi bo bu da de di do du fa fe fi go ha he ka ke la le li lo ma me mi mo na ne no pa pe po ra re ri "
             "ro sa se si so ta te ti to va ve wa we").split()


def vocabulary(chance, size=30_000):
    words = set()
    while len(words) < size:
        stem = "".join(chance.choice(SYLLABLES) for _ in range(chance.choice([1, 2, 2, 3, 3, 4])))
        words.add(stem + chance.choice(["", "n", "s", "r", "t", "d"]))
    words = sorted(words)
    chance.shuffle(words)
    return words


def text(words, chance):
    sentences, at = [], 0
    while at < len(words):
        length = chance.randrange(8, 26)
        sentences.append(" ".join(words[at:at + length]).capitalize() + ".")
        at += length
    paragraphs, at = [], 0
    while at < len(sentences):
        length = chance.randrange(1, 5)
        paragraphs.append(" ".join(sentences[at:at + length]))
        at += length
    return "\n\n".join(paragraphs)


def edited(words, known, chance):
    share = chance.choice([0.005, 0.01, 0.02, 0.03, 0.04, 0.05])
    result = []
    for word in words:
        luck = chance.random()
        if luck < share / 2:
            result.append(chance.choice(known))
        elif luck >= share * 0.75:
            result.append(word)
            if luck < share:
                result.append(chance.choice(known))
    return result


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    known = vocabulary(chance)
    weights = list(itertools.accumulate(1 / (rank + 10) ** 0.9 for rank in range(len(known))))
    rows, pairs = [], []
    while len(rows) < count:
        original = chance.choices(known, cum_weights=weights, k=max(40, int(chance.lognormvariate(5.855, 0.5))))
        first = len(rows)
        rows.append(text(original, chance))
        if chance.random() < 0.3:
            for _ in range(1 if chance.random() < 0.8 else 2):
                if len(rows) < count:
                    pairs.append((first, len(rows)))
                    rows.append(text(edited(original, known, chance), chance))
    order = list(range(len(rows)))
    chance.shuffle(order)
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/articles.jsonl.part", "w", encoding="utf-8") as file:
        for number in order:
            file.write(json.dumps({
                "id": f"p{number:07d}", "source": f"outlet {number % 97}",
                "published": f"2026-01-{1 + number % 28:02d}T{number % 24:02d}:00:00Z", "title": rows[number][:50],
                "text": rows[number], "url": f"https://example.org/{number}"}) + "\n")
    with open(f"{folder}/gold_pairs.jsonl", "w", encoding="utf-8") as file:
        for a, b in pairs:
            file.write(json.dumps({"a": f"p{a:07d}", "b": f"p{b:07d}", "label": "near-copy"}) + "\n")
    os.rename(f"{folder}/articles.jsonl.part", f"{folder}/articles.jsonl")


main()
