#ifndef WIRECOPY_CWORDS_H
#define WIRECOPY_CWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What an ASCII byte does to the token it meets, beyond the classes of scalars.
enum {
  /// A byte that starts a scalar of several bytes.
  wirecopy_byte_multibyte = 8,
  /// A full stop or comma: part of a number between two digits, else the end of a token.
  wirecopy_byte_point = 9,
  /// A line break: ends a token and a paragraph.
  wirecopy_byte_line_break = 10,
};

/// What is known of a token besides its letters; the flags of `TokenBuffer`.
enum {
  wirecopy_token_number = 1,
  wirecopy_token_capital = 2,
  wirecopy_token_sentence_start = 4,
  wirecopy_token_paragraph_start = 8,
  wirecopy_token_quoted = 16,
};

/// Where a token stands: in the normalised text and in the text as it came.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t source_start;
  uint32_t source_end;
} wirecopy_token_range;

/// Where tokens go. `bytes` has room for one byte and a half per byte of text, and 64 more; of the tokens,
/// 64 have room. Where `ranges` is null, nobody asks for them or for the flags, and neither is written.
typedef struct {
  uint8_t *bytes;
  size_t byte_count;
  uint64_t *hashes;
  wirecopy_token_range *ranges;
  uint8_t *flags;
  size_t count;
  size_t capacity;
  /// What the next token inherits from the marks before it.
  uint8_t next;
} wirecopy_token_sink;

#if defined(__x86_64__)
#define WIRECOPY_HAS_WIDE_WORDS
#endif

/// Whether this processor has what `wirecopy_take_words_wide` takes: AVX-512 with VBMI2.
bool wirecopy_has_wide_words(void);

/// Takes the words of plain ASCII from `at` on, between two tokens, and returns where it stopped: at the
/// end, when the sink may be full, at a scalar of several bytes, or before a token that more than ASCII
/// letters and digits belong to, or that is longer than 63 bytes.
///
/// - classes: what every byte does.
size_t wirecopy_take_words_narrow(const uint8_t *text, size_t at, size_t end,
                                  const uint8_t *classes, wirecopy_token_sink *sink);

/// The same for processors with AVX-512; three times faster where hashes alone are asked for. Numbers with
/// a point in them and words of any length are taken as well.
size_t wirecopy_take_words_wide(const uint8_t *text, size_t at, size_t end, const uint8_t *classes,
                                wirecopy_token_sink *sink);

#endif
