#include "CUnicode.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

enum { pageCount = 0x1100, longestFold = 64 };

static _Atomic(const wirecopy_unicode_page *) pages[pageCount];

/// Variants of one Arabic letter that Arabic, Persian and Urdu keyboards and agencies mix.
static UChar32 foldedArabic(UChar32 scalar) {
  switch (scalar) {
  case 0x0649: // alef maksura
  case 0x064A: // Arabic yeh
  case 0x06D2: // yeh barree
    return 0x06CC;
  case 0x0643: // Arabic kaf
    return 0x06A9;
  case 0x0629: // teh marbuta
  case 0x06BE: // heh doachashmee
  case 0x06C1: // heh goal
  case 0x06C3: // teh marbuta goal
  case 0x06D5: // ae
    return 0x0647;
  case 0x0671: // alef wasla
    return 0x0627;
  default:
    return scalar;
  }
}

/// Marks that writers of the script leave out or add at will. Vowel signs of Indic and
/// South-East Asian scripts and the voicing marks of kana are letters, not these.
static bool isOptionalMark(UChar32 scalar) {
  if (u_charType(scalar) != U_NON_SPACING_MARK) return false;
  if (scalar >= 0x0300 && scalar <= 0x036F) return true; // combining diacritics
  if (scalar >= 0x0483 && scalar <= 0x0487) return true; // Cyrillic titlos
  if (scalar >= 0x0591 && scalar <= 0x05C7) return true; // Hebrew points
  if (scalar >= 0x0610 && scalar <= 0x061A) return true; // Arabic signs
  if (scalar >= 0x064B && scalar <= 0x065F) return true; // Arabic vowel points, hamza, madda
  if (scalar == 0x0670) return true;
  if (scalar >= 0x06D6 && scalar <= 0x06ED) return true; // Quranic signs
  if (scalar >= 0x1AB0 && scalar <= 0x1AFF) return true;
  if (scalar >= 0x1DC0 && scalar <= 0x1DFF) return true;
  if (scalar >= 0x20D0 && scalar <= 0x20FF) return true;
  return scalar >= 0xFE20 && scalar <= 0xFE2F;
}

static bool isUnspaced(UChar32 scalar) {
  static const UScriptCode scripts[] = {USCRIPT_HAN,   USCRIPT_HIRAGANA, USCRIPT_KATAKANA,
                                        USCRIPT_BOPOMOFO, USCRIPT_THAI,  USCRIPT_LAO,
                                        USCRIPT_KHMER, USCRIPT_MYANMAR,  USCRIPT_TIBETAN};
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (uscript_hasScript(scalar, scripts[i])) return true;
  return false;
}

static bool isApostrophe(UChar32 scalar) {
  return scalar == '\'' || scalar == 0x2018 || scalar == 0x2019 || scalar == 0x201B ||
         scalar == 0x02BC || scalar == 0x02B9 || scalar == 0x2032 || scalar == 0xFF07 ||
         scalar == '`' || scalar == 0x00B4;
}

static uint8_t classOf(UChar32 scalar) {
  if (isApostrophe(scalar) || scalar == 0x0640 /* tatweel */) return wirecopy_scalar_ignored;
  if (u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return wirecopy_scalar_ignored;
  if (isOptionalMark(scalar)) return wirecopy_scalar_ignored;
  if (u_hasBinaryProperty(scalar, UCHAR_QUOTATION_MARK)) return wirecopy_scalar_quote;
  if (u_hasBinaryProperty(scalar, UCHAR_S_TERM)) return wirecopy_scalar_stop;
  uint32_t mask = U_GET_GC_MASK(scalar);
  if (mask & U_GC_N_MASK) return wirecopy_scalar_digit;
  if (mask & (U_GC_L_MASK | U_GC_M_MASK)) {
    if (isUnspaced(scalar)) return wirecopy_scalar_unspaced;
    return (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) ? wirecopy_scalar_capital : wirecopy_scalar_letter;
  }
  return wirecopy_scalar_separator;
}

/// Writes the folded form of `scalar` as UTF-8 and returns its length.
static int32_t fold(UChar32 scalar, uint8_t *out) {
  int32_t digit = u_charDigitValue(scalar);
  if (digit >= 0 && u_charType(scalar) == U_DECIMAL_DIGIT_NUMBER) {
    out[0] = (uint8_t)('0' + digit);
    return 1;
  }
  UErrorCode status = U_ZERO_ERROR;
  UChar source[2], folded[longestFold], decomposed[longestFold];
  int32_t length = 0;
  U16_APPEND_UNSAFE(source, length, scalar);
  if (scalar >= 0xAC00 && scalar <= 0xD7A3) { // Hangul syllables stay whole
    memcpy(decomposed, source, sizeof(UChar) * (size_t)length);
  } else {
    int32_t foldedLength = unorm2_normalize(unorm2_getNFKCCasefoldInstance(&status), source, length,
                                            folded, longestFold, &status);
    length = unorm2_normalize(unorm2_getNFKDInstance(&status), folded, foldedLength, decomposed,
                              longestFold, &status);
    if (U_FAILURE(status)) return 0;
  }
  int32_t written = 0;
  for (int32_t at = 0; at < length;) {
    UChar32 part;
    U16_NEXT(decomposed, at, length, part);
    if (part == ' ' || isOptionalMark(part) || isApostrophe(part)) continue;
    part = foldedArabic(part);
    UBool failed = false;
    U8_APPEND(out, written, longestFold * 3, part, failed);
  }
  return written;
}

static const wirecopy_unicode_page *makePage(uint32_t number) {
  wirecopy_unicode_page *page = malloc(sizeof *page);
  uint8_t *bytes = malloc(256 * longestFold * 3);
  if (!page || !bytes) abort();
  uint16_t used = 0;
  for (uint32_t i = 0; i < 256; i++) {
    UChar32 scalar = (UChar32)(number * 256 + i);
    page->starts[i] = used;
    uint8_t class = U_IS_SURROGATE(scalar) ? wirecopy_scalar_separator : classOf(scalar);
    if (class >= wirecopy_scalar_letter && class != wirecopy_scalar_quote &&
        class != wirecopy_scalar_stop) {
      int32_t length = fold(scalar, bytes + used);
      // A letter that folds to nothing (a lone mark) vanishes.
      if (length == 0) class = wirecopy_scalar_ignored;
      used = (uint16_t)(used + length);
    }
    page->classes[i] = class;
  }
  page->starts[256] = used;
  uint8_t *kept = malloc(used ? used : 1);
  if (!kept) abort();
  memcpy(kept, bytes, used);
  free(bytes);
  page->bytes = kept;
  return page;
}

const wirecopy_unicode_page *wirecopy_unicode_page_at(uint32_t number) {
  if (number >= pageCount) return NULL;
  const wirecopy_unicode_page *page = atomic_load_explicit(&pages[number], memory_order_acquire);
  if (page) return page;
  const wirecopy_unicode_page *made = makePage(number);
  const wirecopy_unicode_page *expected = NULL;
  if (atomic_compare_exchange_strong_explicit(&pages[number], &expected, made, memory_order_release,
                                              memory_order_acquire))
    return made;
  free((void *)made->bytes);
  free((void *)made);
  return expected;
}
