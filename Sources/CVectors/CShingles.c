#include "CVectors.h"

#ifdef __x86_64__

#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512dq,popcnt")))

enum { lanes = 8 };

bool wirecopy_has_wide_vectors(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("popcnt");
}

WIDE void wirecopy_shingle(const uint64_t *tokens, size_t count, size_t width, uint64_t multiplier,
                           uint64_t seed, uint64_t *shingles) {
  const __m512i factor = _mm512_set1_epi64((long long)multiplier);
  const __m512i seeds = _mm512_set1_epi64((long long)seed);
  const __m512i mixer = _mm512_set1_epi64(0x165667919E3779F9);
  size_t end = count - width + 1;
  for (size_t first = 0; first < end; first += lanes) {
    __mmask8 mask = end - first >= lanes ? 0xFF : (__mmask8)((1u << (end - first)) - 1);
    __m512i window = _mm512_maskz_loadu_epi64(mask, tokens + first);
    for (size_t place = 1; place < width; place++) {
      __m512i next = _mm512_maskz_loadu_epi64(mask, tokens + first + place);
      window = _mm512_add_epi64(_mm512_mullo_epi64(window, factor), next);
    }
    window = _mm512_xor_si512(window, seeds);
    window = _mm512_xor_si512(window, _mm512_srli_epi64(window, 37));
    window = _mm512_mullo_epi64(window, mixer);
    window = _mm512_xor_si512(window, _mm512_srli_epi64(window, 32));
    _mm512_mask_storeu_epi64(shingles + first, mask, window);
  }
}

#else

bool wirecopy_has_wide_vectors(void) { return false; }

// Not called where the processor has no wide vectors.
void wirecopy_shingle(const uint64_t *tokens, size_t count, size_t width, uint64_t multiplier,
                      uint64_t seed, uint64_t *shingles) {
  (void)tokens, (void)count, (void)width, (void)multiplier, (void)seed, (void)shingles;
}

#endif
