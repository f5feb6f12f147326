#include "CVectors.h"

#include <string.h>

// Tables are filled and asked in steps of some keys, each in two passes. The first looks at the one cell that a key should
// have, without a branch on what is found there, which no processor can foresee. The few keys that find another
// one there are put aside and go on from cell to cell in the second.
enum { step = 128 };

// An empty cell is 0, so that a hash of 0 is taken for 1; among hashes of 64 bits nobody will see it.
static inline uint64_t key_of(uint64_t hash) { return hash + (hash == 0); }

static inline size_t first_cell(uint64_t key, uint64_t factor, unsigned bits) {
  return (size_t)((key * factor) >> (64 - bits));
}

/// The cell behind the first one that has the key, or the empty one that it would get.
static inline size_t later_cell(uint64_t key, uint64_t factor, const uint64_t *cells,
                                unsigned bits) {
  const size_t mask = ((size_t)1 << bits) - 1;
  size_t cell = first_cell(key, factor, bits);
  do cell = (cell + 1) & mask;
  while (cells[cell] != 0 && cells[cell] != key);
  return cell;
}

static inline size_t end_of_step(size_t start, size_t count) {
  return count - start < step ? count : start + step;
}

size_t wirecopy_distinct_hashes(const uint64_t *hashes, size_t count, uint64_t factor,
                                uint64_t *cells, unsigned bits, uint64_t *distinct) {
  memset(cells, 0, ((size_t)1 << bits) * sizeof *cells);
  uint64_t aside[step];
  size_t found = 0;
  for (size_t start = 0; start < count; start += step) {
    size_t end = end_of_step(start, count), put_aside = 0;
    for (size_t at = start; at < end; at++) {
      uint64_t key = key_of(hashes[at]);
      size_t cell = first_cell(key, factor, bits);
      uint64_t holds = cells[cell];
      size_t is_new = holds == 0;
      cells[cell] = holds | (key & -(uint64_t)is_new);
      distinct[found] = key;
      found += is_new;
      aside[put_aside] = key;
      put_aside += (holds != 0) & (holds != key);
    }
    for (size_t at = 0; at < put_aside; at++) {
      size_t cell = later_cell(aside[at], factor, cells, bits);
      if (cells[cell] == 0) distinct[found++] = cells[cell] = aside[at];
    }
  }
  return found;
}

void wirecopy_hold_hashes(const uint64_t *distinct, size_t count, uint64_t factor, uint64_t *cells,
                          unsigned bits) {
  memset(cells, 0, ((size_t)1 << bits) * sizeof *cells);
  uint64_t aside[step];
  for (size_t start = 0; start < count; start += step) {
    size_t end = end_of_step(start, count), put_aside = 0;
    for (size_t at = start; at < end; at++) {
      uint64_t key = distinct[at];
      size_t cell = first_cell(key, factor, bits);
      size_t is_taken = cells[cell] != 0;
      cells[cell] |= key & (is_taken - 1);
      aside[put_aside] = key;
      put_aside += is_taken;
    }
    for (size_t at = 0; at < put_aside; at++)
      cells[later_cell(aside[at], factor, cells, bits)] = aside[at];
  }
}

size_t wirecopy_shared_hashes(const uint64_t *distinct, size_t count, uint64_t factor,
                              const uint64_t *cells, unsigned bits, size_t least) {
  uint64_t aside[step];
  size_t shared = 0;
  for (size_t start = 0; start < count && shared + (count - start) >= least; start += step) {
    size_t end = end_of_step(start, count), put_aside = 0;
    for (size_t at = start; at < end; at++) {
      uint64_t key = distinct[at];
      uint64_t holds = cells[first_cell(key, factor, bits)];
      shared += holds == key;
      aside[put_aside] = key;
      put_aside += (holds != 0) & (holds != key);
    }
    for (size_t at = 0; at < put_aside; at++)
      shared += cells[later_cell(aside[at], factor, cells, bits)] != 0;
  }
  return shared;
}
