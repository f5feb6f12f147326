#ifndef WIRECOPY_CWORDHASHES_H
#define WIRECOPY_CWORDHASHES_H

// XXH3 with seed 0 of many short words, eight at a time: libxxhash takes them one by one, and every length
// that is not foreseen costs more than the hash. Up to 16 bytes XXH3 has three formulas (XXH3_len_1to3_64b,
// _4to8_64b and _9to16_64b in xxhash.h); all three are worked out and the right one is picked.

#include <CXXHash.h>
#include <immintrin.h>
#include <stdbool.h>
#include <string.h>

#define WIRECOPY_WIDE                                                                             \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

WIRECOPY_WIDE static inline __m512i wirecopy_fill(uint64_t word) {
  return _mm512_set1_epi64((long long)word);
}

WIRECOPY_WIDE static inline __m512i wirecopy_times(__m512i words, uint64_t factor) {
  return _mm512_mullo_epi64(words, wirecopy_fill(factor));
}

#define wirecopy_xor_shift(words, bits) _mm512_xor_si512(words, _mm512_srli_epi64(words, bits))

/// The two halves of the products of 128 bits, one over the other (XXH3_mul128_fold64).
WIRECOPY_WIDE static inline __m512i wirecopy_folded_product(__m512i a, __m512i b) {
  const __m512i low32 = wirecopy_fill(0xFFFFFFFF);
  __m512i highA = _mm512_srli_epi64(a, 32), highB = _mm512_srli_epi64(b, 32);
  __m512i lows = _mm512_mul_epu32(a, b), highs = _mm512_mul_epu32(highA, highB);
  __m512i one = _mm512_mul_epu32(highA, b), other = _mm512_mul_epu32(a, highB);
  __m512i cross = _mm512_add_epi64(
      _mm512_add_epi64(_mm512_srli_epi64(lows, 32), _mm512_and_si512(one, low32)), other);
  __m512i upper = _mm512_add_epi64(
      _mm512_add_epi64(_mm512_srli_epi64(one, 32), _mm512_srli_epi64(cross, 32)), highs);
  __m512i lower = _mm512_or_si512(_mm512_slli_epi64(cross, 32), _mm512_and_si512(lows, low32));
  return _mm512_xor_si512(upper, lower);
}

/// The 16 bytes from each of four places on.
WIRECOPY_WIDE static inline __m512i wirecopy_gather(const uint8_t *bytes, const uint32_t *places) {
  __m512i all = _mm512_castsi128_si512(_mm_loadu_si128((const __m128i *)(bytes + places[0])));
  all = _mm512_inserti64x2(all, _mm_loadu_si128((const __m128i *)(bytes + places[1])), 1);
  all = _mm512_inserti64x2(all, _mm_loadu_si128((const __m128i *)(bytes + places[2])), 2);
  return _mm512_inserti64x2(all, _mm_loadu_si128((const __m128i *)(bytes + places[3])), 3);
}

/// `low`: the first eight bytes. Also right for nothing else than one to three.
WIRECOPY_WIDE static inline __m512i wirecopy_hash_1to3(__m512i low, __m512i length, __m512i bits) {
  const __m512i byte = wirecopy_fill(0xFF);
  const uint64_t flip = XXH_readLE32(XXH3_kSecret) ^ XXH_readLE32(XXH3_kSecret + 4);
  __m512i half = _mm512_slli_epi64(_mm512_srli_epi64(length, 1), 3);
  __m512i first = _mm512_and_si512(low, byte);
  __m512i middle = _mm512_and_si512(_mm512_srlv_epi64(low, half), byte);
  __m512i last = _mm512_and_si512(_mm512_srlv_epi64(low, _mm512_sub_epi64(bits, wirecopy_fill(8))), byte);
  __m512i all = _mm512_or_si512(
      _mm512_or_si512(_mm512_slli_epi64(first, 16), _mm512_slli_epi64(middle, 24)),
      _mm512_or_si512(last, _mm512_slli_epi64(length, 8)));
  all = _mm512_xor_si512(all, wirecopy_fill(flip));
  all = wirecopy_times(wirecopy_xor_shift(all, 33), XXH_PRIME64_2);
  all = wirecopy_times(wirecopy_xor_shift(all, 29), XXH_PRIME64_3);
  return wirecopy_xor_shift(all, 32);
}

WIRECOPY_WIDE static inline __m512i wirecopy_hash_4to8(__m512i low, __m512i length, __m512i bits) {
  const uint64_t factor = 0x9FB21C651E98DF25;
  const uint64_t flip = XXH_readLE64(XXH3_kSecret + 8) ^ XXH_readLE64(XXH3_kSecret + 16);
  __m512i last = _mm512_and_si512(_mm512_srlv_epi64(low, _mm512_sub_epi64(bits, wirecopy_fill(32))),
                                  wirecopy_fill(0xFFFFFFFF));
  __m512i all = _mm512_add_epi64(last, _mm512_slli_epi64(low, 32));
  all = _mm512_xor_si512(all, wirecopy_fill(flip));
  all = _mm512_xor_si512(
      all, _mm512_xor_si512(_mm512_rol_epi64(all, 49), _mm512_rol_epi64(all, 24)));
  all = wirecopy_times(all, factor);
  all = _mm512_xor_si512(all, _mm512_add_epi64(_mm512_srli_epi64(all, 35), length));
  all = wirecopy_times(all, factor);
  return wirecopy_xor_shift(all, 28);
}

/// `next`: the eight bytes behind the first eight.
WIRECOPY_WIDE static inline __m512i wirecopy_hash_9to16(__m512i low, __m512i next, __m512i length,
                                                        __m512i bits) {
  const __m512i swap = _mm512_set4_epi32(0x08090A0B, 0x0C0D0E0F, 0x00010203, 0x04050607);
  const uint64_t flipLow = XXH_readLE64(XXH3_kSecret + 24) ^ XXH_readLE64(XXH3_kSecret + 32);
  const uint64_t flipHigh = XXH_readLE64(XXH3_kSecret + 40) ^ XXH_readLE64(XXH3_kSecret + 48);
  __m512i last = _mm512_or_si512(
      _mm512_srlv_epi64(low, _mm512_sub_epi64(bits, wirecopy_fill(64))),
      _mm512_sllv_epi64(next, _mm512_sub_epi64(wirecopy_fill(128), bits)));
  __m512i a = _mm512_xor_si512(low, wirecopy_fill(flipLow));
  __m512i b = _mm512_xor_si512(last, wirecopy_fill(flipHigh));
  __m512i all = _mm512_add_epi64(_mm512_add_epi64(length, _mm512_shuffle_epi8(a, swap)),
                                 _mm512_add_epi64(b, wirecopy_folded_product(a, b)));
  all = wirecopy_times(wirecopy_xor_shift(all, 37), 0x165667919E3779F9);
  return wirecopy_xor_shift(all, 32);
}

/// XXH3 of words that stand behind one another with one byte between them.
///
/// - starts: where word i starts, and, one byte behind it, where word i - 1 ends; `count + 8` of them.
/// - bytes: 16 may be read behind the last word.
WIRECOPY_WIDE static inline void wirecopy_hash_words(const uint8_t *bytes, const uint32_t *starts,
                                                     size_t count, uint64_t *hashes) {
  const __m512i evens = _mm512_set_epi64(14, 12, 10, 8, 6, 4, 2, 0);
  const __m512i odds = _mm512_set_epi64(15, 13, 11, 9, 7, 5, 3, 1);
  for (size_t first = 0; first < count; first += 8) {
    size_t left = count - first;
    __mmask8 lanes = left >= 8 ? 0xFF : (__mmask8)((1u << left) - 1);
    __m256i start = _mm256_loadu_si256((const __m256i *)(starts + first));
    __m256i next = _mm256_loadu_si256((const __m256i *)(starts + first + 1));
    __m256i lengths = _mm256_sub_epi32(_mm256_sub_epi32(next, start), _mm256_set1_epi32(1));
    __m512i length = _mm512_maskz_cvtepu32_epi64(lanes, lengths);
    __m512i bits = _mm512_slli_epi64(length, 3);
    __m512i front = wirecopy_gather(bytes, starts + first);
    __m512i back = wirecopy_gather(bytes, starts + first + 4);
    __m512i low = _mm512_permutex2var_epi64(front, evens, back);
    __m512i high = _mm512_permutex2var_epi64(front, odds, back);
    __m512i hash = wirecopy_hash_1to3(low, length, bits);
    hash = _mm512_mask_mov_epi64(hash, _mm512_cmpgt_epu64_mask(length, wirecopy_fill(3)),
                                 wirecopy_hash_4to8(low, length, bits));
    hash = _mm512_mask_mov_epi64(hash, _mm512_cmpgt_epu64_mask(length, wirecopy_fill(8)),
                                 wirecopy_hash_9to16(low, high, length, bits));
    _mm512_mask_storeu_epi64(hashes + first, lanes, hash);
    unsigned longer = _mm512_cmpgt_epu64_mask(length, wirecopy_fill(16));
    for (; longer; longer &= longer - 1) {
      size_t word = first + (size_t)__builtin_ctz(longer);
      hashes[word] = XXH3_64bits(bytes + starts[word], starts[word + 1] - starts[word] - 1);
    }
  }
}

#endif
