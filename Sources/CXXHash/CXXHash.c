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
