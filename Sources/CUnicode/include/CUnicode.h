#ifndef WIRECOPY_CUNICODE_H
#define WIRECOPY_CUNICODE_H

#include <stdint.h>

#include "CWords.h"

/// What a scalar does to the token it meets.
enum {
  /// Ends a token: spaces, punctuation, symbols.
  wirecopy_scalar_separator = 0,
  /// Vanishes: apostrophes, soft hyphens, zero-width characters, variation selectors, vowel points.
  wirecopy_scalar_ignored = 1,
  /// Part of a word.
  wirecopy_scalar_letter = 2,
  /// Part of a number; written as an ASCII digit when it has a decimal value.
  wirecopy_scalar_digit = 3,
  /// A character of a script written without spaces; such runs become bigrams.
  wirecopy_scalar_unspaced = 4,
  /// A quotation mark; also separates.
  wirecopy_scalar_quote = 5,
  /// A capital letter; folds to a small one.
  wirecopy_scalar_capital = 6,
  /// The end of a sentence; also separates.
  wirecopy_scalar_stop = 7,
};

/// What the 256 scalars of a page become: compatibility decomposed, case folded, without the
/// combining marks that writers leave out.
///
/// Scalar `i` of the page has the class `classes[i]` and folds to the UTF-8 bytes
/// `bytes[starts[i] ..< starts[i + 1]]`.
typedef struct {
  uint8_t classes[256];
  uint16_t starts[257];
  const uint8_t *bytes;
} wirecopy_unicode_page;

/// The page of the scalars `256 * number ..< 256 * (number + 1)`, made by ICU at its first use and
/// kept for the life of the process. Any thread may ask. Null for a number above 0x10FF.
const wirecopy_unicode_page *wirecopy_unicode_page_at(uint32_t number);

#endif
