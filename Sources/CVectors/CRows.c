#include "CVectors.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

uint64_t wirecopy_equal_bands(const void *a, const void *b, size_t bands, size_t width) {
  const uint8_t *first = a, *second = b;
  uint64_t equal = 0;
  size_t band = 0;
#ifdef __SSE2__
  if (width == 4)
    for (; band + 4 <= bands; band += 4) {
      __m128i x = _mm_loadu_si128((const __m128i *)(first + 4 * band));
      __m128i y = _mm_loadu_si128((const __m128i *)(second + 4 * band));
      int mask = _mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(x, y)));
      equal |= (uint64_t)mask << band;
    }
#endif
  for (; band < bands; band++)
    equal |= (uint64_t)(memcmp(first + width * band, second + width * band, width) == 0) << band;
  return equal;
}
