#include "CWords.h"
#include "CUnicode.h"

#include <CXXHash.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// What processors without AVX-512 do: 64 bytes of text at a time: one mask says which are letters and digits, one which are spaces. Tokens are
// then runs of bits, so that no byte is looked at by itself but punctuation.

enum { blockSize = 64, copySize = 16 };

typedef struct {
  uint64_t words;
  uint64_t spaces;
} Masks;

#ifdef __SSE2__

static inline Masks classify(const uint8_t *bytes) {
  const __m128i small = _mm_set1_epi8(0x20);
  Masks masks = {0, 0};
  for (int lane = 0; lane < 4; lane++) {
    __m128i text = _mm_loadu_si128((const __m128i *)(bytes + 16 * lane));
    __m128i letter = _mm_sub_epi8(_mm_or_si128(text, small), _mm_set1_epi8('a'));
    __m128i digit = _mm_sub_epi8(text, _mm_set1_epi8('0'));
    __m128i isLetter = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
    __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    uint64_t words = (uint32_t)_mm_movemask_epi8(_mm_or_si128(isLetter, isDigit));
    uint64_t spaces = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(text, small));
    masks.words |= words << (16 * lane);
    masks.spaces |= spaces << (16 * lane);
  }
  return masks;
}

#else

static inline Masks classify(const uint8_t *bytes) {
  Masks masks = {0, 0};
  for (int i = 0; i < blockSize; i++) {
    uint8_t byte = bytes[i];
    bool isWord = (uint8_t)((byte | 0x20) - 'a') < 26 || (uint8_t)(byte - '0') < 10;
    masks.words |= (uint64_t)isWord << i;
    masks.spaces |= (uint64_t)(byte == ' ') << i;
  }
  return masks;
}

#endif

/// Copies 16 letters and digits as small ones: a digit has the bit that makes a letter small.
static inline void fold(uint8_t *out, const uint8_t *letters) {
  uint64_t halves[2];
  memcpy(halves, letters, copySize);
  halves[0] |= 0x2020202020202020;
  halves[1] |= 0x2020202020202020;
  memcpy(out, halves, copySize);
}

static inline bool isDigit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

/// Whether the token that ends before `at` goes on with what stands there.
static inline bool goesOn(const uint8_t *text, size_t at, size_t end, uint8_t class) {
  if (class == wirecopy_scalar_ignored || class == wirecopy_byte_multibyte) return true;
  return class == wirecopy_byte_point && isDigit(text[at - 1]) && at + 1 < end &&
         isDigit(text[at + 1]);
}

/// What the token after a mark of this class inherits.
static inline uint8_t nextAfter(uint8_t next, uint8_t class, uint8_t byte) {
  switch (class) {
  case wirecopy_byte_point: return byte == '.' ? next | wirecopy_token_sentence_start : next;
  case wirecopy_scalar_stop: return next | wirecopy_token_sentence_start;
  case wirecopy_byte_line_break:
    return wirecopy_token_sentence_start | wirecopy_token_paragraph_start;
  case wirecopy_scalar_quote: return next ^ wirecopy_token_quoted;
  default: return next;
  }
}

static inline void emit(wirecopy_token_sink *sink, const uint8_t *word, size_t length,
                        size_t source) {
  uint8_t *out = sink->bytes + sink->byte_count;
  fold(out, word);
  for (size_t copied = copySize; copied < length; copied += copySize)
    fold(out + copied, word + copied);
  size_t start = sink->byte_count;
  sink->hashes[sink->count] = XXH3_64bits(out, length);
  out[length] = ' ';
  sink->byte_count = start + length + 1;
  if (!sink->ranges) {
    sink->count++;
    return;
  }
  sink->ranges[sink->count] = (wirecopy_token_range){(uint32_t)start, (uint32_t)(start + length),
                                                     (uint32_t)source, (uint32_t)(source + length)};
  uint8_t kind = *word < 'A' ? wirecopy_token_number : *word < 'a' ? wirecopy_token_capital : 0;
  sink->flags[sink->count] = sink->next | kind;
  sink->next &= (uint8_t)~(wirecopy_token_sentence_start | wirecopy_token_paragraph_start);
  sink->count++;
}

size_t wirecopy_take_words_narrow(const uint8_t *text, size_t at, size_t end,
                                  const uint8_t *classes, wirecopy_token_sink *target) {
  wirecopy_token_sink sink = *target; // in registers
  uint8_t tail[blockSize + copySize];
  while (at < end && sink.capacity - sink.count >= blockSize / 2) {
    size_t count = end - at < blockSize ? end - at : blockSize;
    const uint8_t *block = text + at;
    if (end - at < sizeof tail) { // nothing behind the text is read
      memset(tail, ' ', sizeof tail);
      memcpy(tail, block, end - at);
      block = tail;
    }
    Masks masks = classify(block);
    size_t place = 0;
    while (place < count) {
      uint64_t rest = ~masks.spaces >> place;
      if (rest == 0) {
        place = count;
        break;
      }
      place += (size_t)__builtin_ctzll(rest);
      uint64_t run = ~(masks.words >> place);
      size_t length = run ? (size_t)__builtin_ctzll(run) : blockSize;
      if (length == 0) {
        uint8_t class = classes[block[place]];
        if (class == wirecopy_byte_multibyte) goto stopped;
        sink.next = nextAfter(sink.next, class, block[place]);
        place++;
        continue;
      }
      size_t after = at + place + length;
      if (after < end) {
        if (place + length == blockSize) { // cut: read again from the token's start on
          if (place > 0) break;
          goto stopped;
        }
        uint8_t mark = text[after];
        if (mark != ' ' && goesOn(text, after, end, classes[mark])) goto stopped;
      }
      emit(&sink, block + place, length, at + place);
      place += length;
    }
    at += place;
    continue;
  stopped:
    at += place;
    break;
  }
  *target = sink;
  return at;
}

#ifdef WIRECOPY_HAS_WIDE_WORDS

bool wirecopy_has_wide_words(void) {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2") &&
         __builtin_cpu_supports("popcnt");
}

#else

bool wirecopy_has_wide_words(void) { return false; }

size_t wirecopy_take_words_wide(const uint8_t *text, size_t at, size_t end, const uint8_t *classes,
                                wirecopy_token_sink *sink) {
  return wirecopy_take_words_narrow(text, at, end, classes, sink);
}

#endif
