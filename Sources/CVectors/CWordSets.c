#include "CVectors.h"

#include <string.h>

/// Whether a cell holds another word: neither this one nor none. One rare branch instead of two frequent ones.
static inline uint64_t holds_other(uint64_t cell, uint32_t tag) {
  uint32_t found = (uint32_t)(cell >> 32);
  return (uint64_t)found * (found ^ tag);
}

size_t wirecopy_distinct(const uint32_t *words, size_t count, uint32_t flags, uint32_t factor,
                         uint64_t *cells, unsigned bits, uint32_t *distinct, uint32_t *firsts,
                         uint32_t *slots) {
  const size_t mask = ((size_t)1 << bits) - 1;
  memset(cells, 0, ((size_t)1 << bits) * sizeof *cells);
  size_t found = 0;
  for (size_t at = 0; at < count; at++) {
    uint32_t word = words[at] & ~flags;
    uint32_t tag = word | 1;
    size_t cell = (uint32_t)(tag * factor) >> (32 - bits);
    while (holds_other(cells[cell], tag)) cell = (cell + 1) & mask;
    // Without a branch on whether it is new, which nobody can predict: what is not is written over.
    size_t is_new = cells[cell] == 0;
    uint32_t slot = (uint32_t)cells[cell] | (uint32_t)(found & -is_new);
    cells[cell] = (uint64_t)tag << 32 | slot;
    distinct[found] = word;
    firsts[found] = (uint32_t)at;
    slots[at] = slot;
    found += is_new;
  }
  return found;
}

void wirecopy_hold(const uint32_t *words, size_t count, uint32_t factor, uint64_t *cells,
                   unsigned bits, uint32_t *marks, unsigned mark_bits) {
  const size_t mask = ((size_t)1 << bits) - 1;
  memset(cells, 0, ((size_t)1 << bits) * sizeof *cells);
  memset(marks, 0, ((size_t)1 << mark_bits) / 8);
  for (size_t at = 0; at < count; at++) {
    uint32_t tag = words[at] | 1;
    uint32_t hash = tag * factor;
    size_t cell = hash >> (32 - bits);
    while (cells[cell] != 0) cell = (cell + 1) & mask;
    cells[cell] = (uint64_t)tag << 32 | (uint32_t)at;
    uint32_t mark = hash >> (32 - mark_bits);
    marks[mark >> 5] |= (uint32_t)1 << (mark & 31);
  }
}

size_t wirecopy_shared(const uint32_t *words, size_t count, uint32_t factor, const uint64_t *cells,
                       unsigned bits, const uint32_t *marks, unsigned mark_bits, uint32_t *places,
                       uint32_t *slots) {
  const size_t mask = ((size_t)1 << bits) - 1;
  size_t marked = 0;
  for (size_t at = 0; at < count; at++) {
    uint32_t mark = ((words[at] | 1) * factor) >> (32 - mark_bits);
    places[marked] = (uint32_t)at;
    marked += marks[mark >> 5] >> (mark & 31) & 1;
  }
  size_t found = 0;
  for (size_t at = 0; at < marked; at++) {
    uint32_t tag = words[places[at]] | 1;
    size_t cell = (tag * factor) >> (32 - bits);
    while (holds_other(cells[cell], tag)) cell = (cell + 1) & mask;
    places[found] = places[at];
    slots[found] = (uint32_t)cells[cell];
    found += cells[cell] != 0;
  }
  return found;
}
