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

/// Which of eight numbers are among eight others.
WIDE static inline unsigned common(__m512i these, __m512i those) {
#define turned(places) _mm512_cmpeq_epi64_mask(these, _mm512_alignr_epi64(those, those, places))
  return (unsigned)(turned(0) | turned(1) | turned(2) | turned(3)) |
         (unsigned)(turned(4) | turned(5) | turned(6) | turned(7));
#undef turned
}

// Blocks of eight against blocks of eight, all with all; the block with the smaller last number is done (Schlegel,
// Willhalm, Lehner, "Fast Sorted-Set Intersection using SIMD Instructions", ADMS 2011).
WIDE size_t wirecopy_count_shared(const uint64_t *a, size_t countA, const uint64_t *b,
                                  size_t countB, size_t least) {
  if (countA < least || countB < least) return SIZE_MAX;
  size_t i = 0, j = 0, shared = 0;
  // What may be missed on either side before `least` is out of reach.
  const size_t spareA = countA - least, spareB = countB - least;
  while (i + lanes <= countA && j + lanes <= countB) {
    __m512i these = _mm512_loadu_si512(a + i), those = _mm512_loadu_si512(b + j);
    shared += (size_t)__builtin_popcount(common(these, those));
    uint64_t lastA = a[i + lanes - 1], lastB = b[j + lanes - 1];
    i += lastA <= lastB ? lanes : 0;
    j += lastB <= lastA ? lanes : 0;
    if (i > spareA + shared || j > spareB + shared) return SIZE_MAX;
  }
  while (i < countA && j < countB) {
    uint64_t first = a[i], second = b[j];
    shared += first == second;
    i += first <= second;
    j += second <= first;
  }
  return shared >= least ? shared : SIZE_MAX;
}

#else

bool wirecopy_has_wide_vectors(void) { return false; }

// Not called where the processor has no wide vectors.
void wirecopy_shingle(const uint64_t *tokens, size_t count, size_t width, uint64_t multiplier,
                      uint64_t seed, uint64_t *shingles) {
  (void)tokens, (void)count, (void)width, (void)multiplier, (void)seed, (void)shingles;
}

size_t wirecopy_count_shared(const uint64_t *a, size_t countA, const uint64_t *b, size_t countB,
                             size_t least) {
  (void)a, (void)countA, (void)b, (void)countB, (void)least;
  return SIZE_MAX;
}

#endif
