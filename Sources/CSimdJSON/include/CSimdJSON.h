#ifndef WIRECOPY_CSIMDJSON_H
#define WIRECOPY_CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a field of a record is to an article. The values of a record are a row of
/// `wirecopy_role_count` cells, one per role.
enum {
  wirecopy_role_id = 0,
  wirecopy_role_source,
  wirecopy_role_published,
  wirecopy_role_title,
  wirecopy_role_text,
  wirecopy_role_url,
  wirecopy_role_language,
  wirecopy_role_count,
};

/// Bytes owned by someone else; `count` is 0 when there are none.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t count;
} wirecopy_bytes;

enum {
  wirecopy_json_ok = 0,
  /// Valid JSON, but not an object.
  wirecopy_json_not_object = -1,
  /// The id is a number with a fraction or an exponent, whose digits are lost. Put it in quotation
  /// marks and read again.
  wirecopy_json_fractional_id = -2,
  /// Damaged, but perhaps only in its UTF-8.
  wirecopy_json_bad_utf8 = -3,
  /// Damaged, but perhaps only by half a surrogate pair in an escape.
  wirecopy_json_bad_string = -4,
  /// Damaged, or a number too large for 64 bits.
  wirecopy_json_bad_number = -5,
  // Any number above zero is an error of simdjson.
};

/// How many bytes behind a record must be readable.
enum { wirecopy_json_padding = 64 };

/// Reads JSON objects, one at a time, and keeps its memory between them.
typedef struct wirecopy_json wirecopy_json;

/// Null when there is no memory.
wirecopy_json *_Nullable wirecopy_json_make(void);
void wirecopy_json_free(wirecopy_json *_Nullable parser);

/// Adds a name under which a record may hold `role`; earlier names are preferred.
///
/// An exact name is matched as it is, and may lead into nested objects by dots; any other name is
/// matched at the top level, ASCII letters in either case.
void wirecopy_json_add_name(wirecopy_json *_Nonnull parser, int role, const char *_Nonnull name,
                            bool exact);

/// Reads one object and fills a row of `wirecopy_role_count` values, which stay valid until the
/// next call.
///
/// The bytes up to `bytes + count + wirecopy_json_padding` must be readable. For each role the value
/// is that of the most preferred name whose value is not blank; of a key that occurs twice the first
/// such. Numbers come as their digits, arrays of strings joined by line feeds (a text) or as their
/// first string.
int wirecopy_json_read(wirecopy_json *_Nonnull parser, const uint8_t *_Nonnull bytes, size_t count,
                       wirecopy_bytes *_Nonnull values);

/// What the field of the last record that should hold the text holds instead ("a number"); null
/// when there was none.
const char *_Nullable wirecopy_json_text_kind(const wirecopy_json *_Nonnull parser);

/// simdjson's words for a result above zero.
const char *_Nonnull wirecopy_json_message(int result);

/// Whether the bytes are UTF-8.
bool wirecopy_is_utf8(const uint8_t *_Nonnull bytes, size_t count);

/// Whether nothing but white space is there, the Unicode spaces and a byte-order mark included.
bool wirecopy_is_blank(const uint8_t *_Nullable bytes, size_t count);

/// The place of the first byte that is `first` or `second`; `count` if there is none.
size_t wirecopy_find_either(const uint8_t *_Nonnull bytes, size_t count, uint8_t first,
                            uint8_t second);

/// How many bytes are `byte`.
size_t wirecopy_count(const uint8_t *_Nonnull bytes, size_t count, uint8_t byte);

#ifdef __cplusplus
}
#endif

#endif
