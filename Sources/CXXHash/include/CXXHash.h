#ifndef WIRECOPY_CXXHASH_H
#define WIRECOPY_CXXHASH_H

#include <stddef.h>
#include <stdint.h>

// The functions come in as inline code, so that a token costs no call into a library.
#define XXH_INLINE_ALL
#include <xxhash.h>

/// A 128-bit digest, as two words.
typedef struct {
  uint64_t low;
  uint64_t high;
} wirecopy_digest;

/// XXH3, 64 bits, of `count` bytes.
static inline uint64_t wirecopy_hash(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}

/// XXH3, 128 bits, of `count` bytes.
static inline wirecopy_digest wirecopy_hash128(const void *bytes, size_t count, uint64_t seed) {
  XXH128_hash_t hash = XXH3_128bits_withSeed(bytes, count, seed);
  wirecopy_digest digest = {hash.low64, hash.high64};
  return digest;
}

/// XXH3, 128 bits, of bytes that come in pieces. Free it once.
typedef struct wirecopy_digest_state wirecopy_digest_state;
wirecopy_digest_state *wirecopy_digest_start(void);
void wirecopy_digest_update(wirecopy_digest_state *state, const void *bytes, size_t count);
wirecopy_digest wirecopy_digest_finish(const wirecopy_digest_state *state);
void wirecopy_digest_free(wirecopy_digest_state *state);

#endif
