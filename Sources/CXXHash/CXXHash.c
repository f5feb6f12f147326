#include "CXXHash.h"

#include <stdlib.h>

// A null state, when memory is out, digests nothing.

wirecopy_digest_state *wirecopy_digest_start(void) {
  XXH3_state_t *state = XXH3_createState();
  if (state) XXH3_128bits_reset(state);
  return (wirecopy_digest_state *)state;
}

void wirecopy_digest_update(wirecopy_digest_state *state, const void *bytes, size_t count) {
  if (state && count > 0) XXH3_128bits_update((XXH3_state_t *)state, bytes, count);
}

wirecopy_digest wirecopy_digest_finish(const wirecopy_digest_state *state) {
  wirecopy_digest digest = {0, 0};
  if (!state) return digest;
  XXH128_hash_t hash = XXH3_128bits_digest((const XXH3_state_t *)state);
  digest.low = hash.low64;
  digest.high = hash.high64;
  return digest;
}

void wirecopy_digest_free(wirecopy_digest_state *state) {
  if (state) XXH3_freeState((XXH3_state_t *)state);
}

size_t wirecopy_count_equal(const void *a, const void *b, size_t count, int width) {
  size_t equal = 0;
  if (width == 1) {
    const uint8_t *first = a, *second = b;
    for (size_t at = 0; at < count;) { // runs whose counts fit a byte of a vector
      size_t end = count - at > 128 ? at + 128 : count;
      uint8_t run = 0;
      for (; at < end; at++) run += first[at] == second[at];
      equal += run;
    }
  } else if (width == 2) {
    const uint16_t *first = a, *second = b;
    for (size_t at = 0; at < count;) {
      size_t end = count - at > 4096 ? at + 4096 : count;
      uint16_t run = 0;
      for (; at < end; at++) run += first[at] == second[at];
      equal += run;
    }
  } else {
    const uint32_t *first = a, *second = b;
    for (size_t at = 0; at < count; at++) equal += first[at] == second[at];
  }
  return equal;
}
