#ifndef WIRECOPY_CVECTORS_H
#define WIRECOPY_CVECTORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Loops over flat buffers that the processor's vector units do several times faster than one by one.

/// In how many of `count` numbers of `width` bytes (1, 2 or 4) `a` and `b` agree.
size_t wirecopy_count_equal(const void *a, const void *b, size_t count, int width);

/// One bit for each of up to 64 bands of `width` bytes: whether `a` and `b` agree in it.
uint64_t wirecopy_equal_bands(const void *a, const void *b, size_t bands, size_t width);

/// Whether this processor has AVX-512, which the function below takes.
bool wirecopy_has_wide_vectors(void);

/// The shingles of `width` tokens each: polynomials of their hashes in the given odd multiplier,
/// `((t0 m + t1) m + t2) m + …`, xor `seed`, through XXH3's avalanche. Writes
/// `count - width + 1` of them; `count` is at least `width`.
void wirecopy_shingle(const uint64_t *tokens, size_t count, size_t width, uint64_t multiplier,
                      uint64_t seed, uint64_t *shingles);

/// The distinct ones of `count` words, whose bits in `flags` do not count, in the order in which each comes first.
///
/// - cells: `1 << bits` cells, at least twice as many as words; open addressed by the word times `factor`, an odd
///   number that nobody knows, so that no text can make all words fall together.
/// - distinct, firsts: get the words and where each stands first; room for one more than `count`.
/// - slots: gets for every word which of the distinct ones it is.
/// Returns how many there are.
size_t wirecopy_distinct(const uint32_t *words, size_t count, uint32_t flags, uint32_t factor,
                         uint64_t *cells, unsigned bits, uint32_t *distinct, uint32_t *firsts,
                         uint32_t *slots);

/// The distinct ones of `count` hashes, in an order that is different in every process; 0 is taken for 1.
///
/// - cells: `1 << bits` cells, at least twice as many as hashes; open addressed by the hash times `factor`, an odd
///   number that nobody knows.
/// - distinct: gets them; room for `count`.
/// Returns how many there are.
size_t wirecopy_distinct_hashes(const uint64_t *hashes, size_t count, uint64_t factor,
                                uint64_t *cells, unsigned bits, uint64_t *distinct);

/// Makes a table of hashes that `wirecopy_distinct_hashes` has found, in cells as it takes.
void wirecopy_hold_hashes(const uint64_t *distinct, size_t count, uint64_t factor, uint64_t *cells,
                          unsigned bits);

/// How many of `count` distinct hashes are held by a table that `wirecopy_hold_hashes` has made; too few as soon as it
/// is sure that they are fewer than `least`.
size_t wirecopy_shared_hashes(const uint64_t *distinct, size_t count, uint64_t factor,
                              const uint64_t *cells, unsigned bits, size_t least);

/// Makes a table of `count` distinct words, whose lowest bit does not count: `1 << bits` cells, at least twice as many
/// as words, and a bit for each of `1 << mark_bits` hashes. Words are hashed by their product with `factor`.
void wirecopy_hold(const uint32_t *words, size_t count, uint32_t factor, uint64_t *cells,
                   unsigned bits, uint32_t *marks, unsigned mark_bits);

/// Which of `count` words are held by a table that `wirecopy_hold` has made: their places, ascending, and which of
/// the words that were held each is. Both have room for one more than `count`. Returns how many there are.
size_t wirecopy_shared(const uint32_t *words, size_t count, uint32_t factor, const uint64_t *cells,
                       unsigned bits, const uint32_t *marks, unsigned mark_bits, uint32_t *places,
                       uint32_t *slots);

#endif
