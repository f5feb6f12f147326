"""One peer doing the job of scripts/compare-peers: JSON lines in, clusters out.

    peer.py NAME DUMP OUTPUT        OUTPUT gets a line "id<TAB>cluster" per article

Word 5-grams of lower-cased words, 128 permutations, 16 bands of 8 rows, union of what meets in a band. Nothing is
verified, as these libraries leave that to their callers.
"""
import json
import re
import sys

SLOTS, BANDS, ROWS, WORDS = 128, 16, 8, 5
WORD = re.compile(r"\w+")


def records(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            yield item["id"], item["text"]


def shingles(text):
    words = WORD.findall(text.lower())
    if len(words) < WORDS:
        return {" ".join(words)} if words else set()
    return {" ".join(words[i:i + WORDS]) for i in range(len(words) - WORDS + 1)}


class Sets:
    """Disjoint sets of articles by number."""

    def __init__(self, count):
        self.parents = list(range(count))

    def root(self, at):
        while self.parents[at] != at:
            self.parents[at] = self.parents[self.parents[at]]
            at = self.parents[at]
        return at

    def join(self, a, b):
        a, b = self.root(a), self.root(b)
        if a != b:
            self.parents[max(a, b)] = min(a, b)


def joined_by_bands(signatures):
    """Joins rows of a numpy array of 128 columns that agree in a band."""
    import numpy

    sets = Sets(len(signatures))
    for band in range(BANDS):
        part = numpy.ascontiguousarray(signatures[:, band * ROWS:(band + 1) * ROWS])
        keys = part.view(numpy.dtype((numpy.void, part.dtype.itemsize * ROWS))).ravel()
        _, first, inverse = numpy.unique(keys, return_index=True, return_inverse=True)
        for row, leader in enumerate(first[inverse].tolist()):
            if row != leader:
                sets.join(row, leader)
    return sets


def joined_by_queries(dump, index, sign):
    """Asks the index for every article's likes before it is put in; `sign` makes the signature of a text."""
    ids, found = [], []
    for id, text in records(dump):
        signature = sign(text)
        number = len(ids)
        ids.append(id)
        found += [(number, other) for other in index.query(signature)]
        index.insert(number, signature)
    sets = Sets(len(ids))
    for a, b in found:
        sets.join(a, b)
    return ids, sets


def datasketch(dump):
    from datasketch import MinHash, MinHashLSH

    def sign(text):
        signature = MinHash(num_perm=SLOTS)
        signature.update_batch([shingle.encode() for shingle in shingles(text)])
        return signature

    return joined_by_queries(dump, MinHashLSH(num_perm=SLOTS, params=(BANDS, ROWS)), sign)


def rensa(dump):
    from rensa import RMinHash, RMinHashLSH

    def sign(text):
        signature = RMinHash(num_perm=SLOTS, seed=42)
        signature.update(list(shingles(text)))
        return signature

    return joined_by_queries(dump, RMinHashLSH(threshold=0.7, num_perm=SLOTS, num_bands=BANDS), sign)


def daft(dump):
    import daft
    import numpy

    frame = daft.read_json(dump).select("id", "text")
    text = frame["text"].normalize(remove_punct=True, lowercase=True, white_space=True)
    frame = frame.select(
        frame["id"],
        text.minhash(num_hashes=SLOTS, ngram_size=WORDS, seed=42, hash_function="xxhash3_64").alias("signature"))
    table = frame.to_arrow()
    values = table["signature"].combine_chunks()
    signatures = numpy.asarray(values.flatten(), dtype=numpy.uint32).reshape(len(values), SLOTS)
    return table["id"].to_pylist(), joined_by_bands(signatures)


def main():
    name, dump, output = sys.argv[1:]
    ids, sets = {"datasketch": datasketch, "rensa": rensa, "daft": daft}[name](dump)
    with open(output, "w", encoding="utf-8") as file:
        for number, id in enumerate(ids):
            file.write(f"{id}\t{sets.root(number)}\n")


main()
