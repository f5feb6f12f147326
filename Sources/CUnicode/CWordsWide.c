#include "CWords.h"
#include "CUnicode.h"

#ifdef WIRECOPY_HAS_WIDE_WORDS

#include "CWordHashes.h"

// 64 bytes of text at a time, without a look at any word by itself: letters, marks and the places where words begin
// and end are masks of 64 bits, and the bytes and places that a mask picks are squeezed together by one instruction.

enum { blockSize = 64, mostWords = 4096, roomBehind = 64 };

/// Which bytes of a block are what. A block may end early; what is behind counts as spaces.
typedef struct {
  /// Letters, digits, and points between digits.
  uint64_t words;
  uint64_t digits;
  uint64_t capitals;
  /// The end of a sentence, of a paragraph, a quotation mark.
  uint64_t stops, breaks, quotes;
} Block;

/// What goes over from block to block.
typedef struct {
  /// Whether the byte before belongs to a word, is a digit: 0 or 1.
  uint64_t word, digit;
  /// What the next word inherits.
  bool sentence, paragraph, quoted;
} Carry;

WIRECOPY_WIDE static inline uint64_t equal(__m512i bytes, uint8_t value) {
  return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)value));
}

/// The bytes from `least` to `least + count - 1`.
WIRECOPY_WIDE static inline uint64_t between(__m512i bytes, uint8_t least, uint8_t count) {
  __m512i above = _mm512_sub_epi8(bytes, _mm512_set1_epi8((char)least));
  return _mm512_cmplt_epu8_mask(above, _mm512_set1_epi8((char)count));
}

/// Writes `base` plus the place of every bit of `mask`, up to 32 of them.
WIRECOPY_WIDE static inline void writePlaces(uint32_t *out, uint64_t mask, size_t base) {
  const __m512i places = _mm512_set_epi64(
      0x3F3E3D3C3B3A3938, 0x3736353433323130, 0x2F2E2D2C2B2A2928, 0x2726252423222120,
      0x1F1E1D1C1B1A1918, 0x1716151413121110, 0x0F0E0D0C0B0A0908, 0x0706050403020100);
  __m512i picked = _mm512_maskz_compress_epi8(mask, places);
  __m512i bases = _mm512_set1_epi32((int)base);
  __m512i low = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(picked));
  _mm512_storeu_si512(out, _mm512_add_epi32(low, bases));
  if (__builtin_popcountll(mask) > 16) {
    __m512i high = _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(picked, 1));
    _mm512_storeu_si512(out + 16, _mm512_add_epi32(high, bases));
  }
}

/// The first bytes of words with one of `marks` in the gap before them. `isPending` says so of the gap at the
/// block's front, and is told of the one at its end.
static inline uint64_t wordsAfter(uint64_t marks, uint64_t words, bool *isPending) {
  uint64_t atFront = *isPending ? words & 1 : 0;
  if (*isPending && !atFront) marks |= 1;
  // A mark added to the bits of its gap carries into the byte behind the gap.
  uint64_t sum;
  *isPending = __builtin_add_overflow(~words, marks, &sum);
  return (sum & words) | atFront;
}

/// The bytes between quotation marks. A paragraph ends a quotation that was left open.
static inline uint64_t quotedBytes(const Block *block, bool *isOpen) {
  uint64_t quoted = *isOpen ? ~0ull : 0;
  uint64_t turns = block->quotes | (block->quotes || *isOpen ? block->breaks : 0);
  for (; turns; turns &= turns - 1) {
    uint64_t turn = turns & -turns;
    *isOpen = turn & block->quotes ? !*isOpen : false;
    uint64_t rest = ~(turn - 1);
    quoted = *isOpen ? quoted | rest : quoted & ~rest;
  }
  return quoted;
}

/// The flags of the words of a block, in order.
WIRECOPY_WIDE static inline void writeFlags(uint8_t *out, uint64_t firsts, const Block *block,
                                            Carry *carry) {
  uint64_t sentence = wordsAfter((block->stops | block->breaks) & ~block->words, block->words,
                                 &carry->sentence);
  uint64_t paragraph = wordsAfter(block->breaks, block->words, &carry->paragraph);
  uint64_t quoted = quotedBytes(block, &carry->quoted);
  __m512i flags = _mm512_maskz_set1_epi8(block->digits, wirecopy_token_number);
  flags = _mm512_mask_set1_epi8(flags, block->capitals, wirecopy_token_capital);
  flags = _mm512_or_si512(flags, _mm512_maskz_set1_epi8(sentence, wirecopy_token_sentence_start));
  flags = _mm512_or_si512(flags, _mm512_maskz_set1_epi8(paragraph, wirecopy_token_paragraph_start));
  flags = _mm512_or_si512(flags, _mm512_maskz_set1_epi8(quoted, wirecopy_token_quoted));
  flags = _mm512_maskz_compress_epi8(firsts, flags);
  _mm256_storeu_si256((__m256i *)out, _mm512_castsi512_si256(flags));
}

/// - keepsPlaces: a constant, so that the code for those who want hashes alone has nothing else in it.
WIRECOPY_WIDE __attribute__((always_inline)) static inline size_t takeWords(
    const uint8_t *text, size_t from, size_t end, const uint8_t *classes,
    wirecopy_token_sink *sink, bool keepsPlaces) {
  const __m512i classesLow = _mm512_loadu_si512(classes);
  const __m512i classesHigh = _mm512_loadu_si512(classes + 64);
  const __m512i spaces = _mm512_set1_epi8(' ');
  uint32_t sourceStarts[mostWords + roomBehind], sourceEnds[mostWords + roomBehind];
  // The start of word i in the normalised text, and, behind one space, where word i - 1 ends.
  uint32_t starts[mostWords + roomBehind];
  size_t limit = sink->capacity - sink->count < mostWords ? sink->capacity - sink->count : mostWords;
  size_t begun = 0, ended = 0, lastStart = from, at = from, stop = end;
  uint8_t *out = sink->bytes + sink->byte_count;
  starts[0] = (uint32_t)sink->byte_count;
  Carry carry = {0, 0, sink->next & wirecopy_token_sentence_start,
                 sink->next & wirecopy_token_paragraph_start, sink->next & wirecopy_token_quoted};
  bool isStopped = false;
  while (at < end && !isStopped && begun + blockSize / 2 < limit) {
    size_t left = end - at;
    uint64_t inside = left >= blockSize ? ~0ull : (1ull << left) - 1;
    __m512i bytes = _mm512_mask_loadu_epi8(spaces, inside, text + at);
    __m512i class = _mm512_permutex2var_epi8(classesLow, bytes, classesHigh);
    __m512i small = _mm512_or_si512(bytes, spaces); // a digit has the bit that makes a letter small
    uint64_t wide = _mm512_movepi8_mask(bytes);
    uint64_t letters = between(small, 'a', 26) & ~wide;
    Block block = {.digits = between(bytes, '0', 10)};
    uint64_t digitBehind = left > blockSize && (uint8_t)(text[at + blockSize] - '0') < 10;
    uint64_t points = equal(class, wirecopy_byte_point) & ~wide;
    block.words = letters | block.digits | (points & (block.digits << 1 | carry.digit) &
                                            (block.digits >> 1 | digitBehind << 63));
    // Whoever called takes scalars of several bytes, and words with something that vanishes.
    uint64_t ignored = equal(class, wirecopy_scalar_ignored) & ~wide;
    uint64_t others = wide | (ignored & (block.words << 1 | carry.word));
    if (others) {
      stop = at + (size_t)__builtin_ctzll(others);
      inside &= (others & -others) - 1;
      isStopped = true;
    }
    block.words &= inside;
    uint64_t shifted = block.words << 1 | carry.word;
    uint64_t firsts = block.words & ~shifted;
    uint64_t behinds = shifted & ~block.words & (isStopped ? inside : ~0ull);
    uint64_t kept = block.words | behinds; // every word and one space
    if (keepsPlaces) {
      block.capitals = letters & ~_mm512_test_epi8_mask(bytes, spaces);
      block.stops = (equal(bytes, '.') | equal(class, wirecopy_scalar_stop)) & inside & ~wide;
      block.breaks = equal(class, wirecopy_byte_line_break) & inside & ~wide;
      block.quotes = equal(class, wirecopy_scalar_quote) & inside & ~wide;
      writeFlags(sink->flags + sink->count + begun, firsts, &block, &carry);
      writePlaces(sourceStarts + begun, firsts, at);
      writePlaces(sourceEnds + ended, behinds, at);
    }
    if (firsts) lastStart = at + 63 - (size_t)__builtin_clzll(firsts);
    __m512i folded = _mm512_mask_mov_epi8(spaces, block.words, small);
    _mm512_storeu_si512(out, _mm512_maskz_compress_epi8(kept, folded));
    size_t written = (size_t)(out - sink->bytes);
    writePlaces(starts + ended + 1, _pext_u64(behinds, kept), written + 1);
    begun += (size_t)__builtin_popcountll(firsts);
    ended += (size_t)__builtin_popcountll(behinds);
    out += __builtin_popcountll(kept);
    carry.word = block.words >> 63;
    carry.digit = block.digits >> 63;
    at += blockSize;
  }
  size_t byteCount = (size_t)(out - sink->bytes);
  if (at < stop) stop = at;
  if (begun > ended && stop == end) { // the text ends with a word
    sourceEnds[ended] = (uint32_t)end;
    sink->bytes[byteCount++] = ' ';
    starts[++ended] = (uint32_t)byteCount;
  } else if (begun > ended) { // it is left to whoever takes the rest, with what it inherits
    stop = lastStart;
    byteCount = starts[ended];
    if (keepsPlaces) {
      uint8_t flags = sink->flags[sink->count + ended];
      carry.sentence = flags & wirecopy_token_sentence_start;
      carry.paragraph = flags & wirecopy_token_paragraph_start;
    }
  }
  for (size_t lane = 1; lane < 8; lane++) starts[ended + lane] = (uint32_t)byteCount;
  wirecopy_hash_words(sink->bytes, starts, ended, sink->hashes + sink->count);
  if (keepsPlaces) {
    wirecopy_token_range *ranges = sink->ranges + sink->count;
    for (size_t i = 0; i < ended; i++)
      ranges[i] = (wirecopy_token_range){starts[i], starts[i + 1] - 1, sourceStarts[i], sourceEnds[i]};
    sink->next = (uint8_t)(carry.sentence * wirecopy_token_sentence_start |
                           carry.paragraph * wirecopy_token_paragraph_start |
                           carry.quoted * wirecopy_token_quoted);
  }
  sink->count += ended;
  sink->byte_count = byteCount;
  return stop;
}

WIRECOPY_WIDE size_t wirecopy_take_words_wide(const uint8_t *text, size_t at, size_t end,
                                              const uint8_t *classes, wirecopy_token_sink *sink) {
  return sink->ranges ? takeWords(text, at, end, classes, sink, true)
                      : takeWords(text, at, end, classes, sink, false);
}

#endif
