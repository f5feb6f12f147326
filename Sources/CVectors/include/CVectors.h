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

#endif
