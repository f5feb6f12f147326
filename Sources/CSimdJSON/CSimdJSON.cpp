#include "CSimdJSON.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <strings.h>
#include <vector>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

// The DOM front end, not On-Demand: its kernels are chosen at run time inside the library, where
// On-Demand is compiled for the oldest processor of the build; and it validates the whole record,
// where On-Demand passes over what it skips.

namespace dom = simdjson::dom;
using simdjson::error_code;

namespace {

constexpr size_t smallest_capacity = 1 << 16;
constexpr size_t largest_kept_capacity = 1 << 24;

struct Name {
  std::string text;
  int role;
  int rank;
  bool exact;
};

/// Length in bytes of the white space `bytes` starts with; 0 if it starts with something else.
size_t space_length(const uint8_t *bytes, size_t count) {
  if (bytes[0] <= 0x20) return 1;
  if (bytes[0] == 0xC2 && count >= 2 && bytes[1] == 0xA0) return 2;
  if (count < 3) return 0;
  uint32_t three = uint32_t(bytes[0]) << 16 | uint32_t(bytes[1]) << 8 | bytes[2];
  bool is_space = (three >= 0xE28080 && three <= 0xE2808F) || three == 0xE280A8 ||
                  three == 0xE280A9 || three == 0xE280AF || three == 0xE2819F ||
                  three == 0xE281A0 || three == 0xE38080 || three == 0xEFBBBF;
  return is_space ? 3 : 0;
}

bool is_blank(std::string_view view) {
  return wirecopy_is_blank(reinterpret_cast<const uint8_t *>(view.data()), view.size());
}

const char *kind_of(dom::element value) {
  switch (value.type()) {
  case dom::element_type::ARRAY: return "a list without strings";
  case dom::element_type::OBJECT: return "an object";
  case dom::element_type::BOOL: return "true or false";
  case dom::element_type::STRING:
  case dom::element_type::NULL_VALUE: return nullptr;
  default: return "a number";
  }
}

} // namespace

struct wirecopy_json {
  dom::parser parser{};
  std::vector<Name> names;
  std::vector<size_t> names_by_length[32];
  int ranks[wirecopy_role_count] = {};
  /// The nested field that is the only one of a role, if it was given one with a dot.
  std::string paths[wirecopy_role_count];
  /// Values that are not simply a string of the record.
  std::string made[wirecopy_role_count];
  const char *text_kind = nullptr;

  /// Grows by doubling up to a limit; beyond it memory fits the record and is given back after it.
  bool prepare(size_t count) {
    size_t present = std::min(parser.capacity(), parser.doc.capacity());
    if (count <= present && (present <= largest_kept_capacity || count > largest_kept_capacity))
      return true;
    size_t capacity = smallest_capacity;
    while (capacity < count && capacity < largest_kept_capacity) capacity *= 2;
    if (capacity < count) capacity = count;
    return !parser.doc.allocate(capacity) && !parser.allocate(capacity);
  }

  int read(const uint8_t *bytes, size_t count, wirecopy_bytes *values);
  bool take(dom::element value, int role, wirecopy_bytes &out);
  bool text_of(dom::element value, int role, std::string_view &out);
  bool take_nested(dom::object object, std::string_view path, int role, wirecopy_bytes &out);
};

/// The words in one value: a string, or an object that holds it as its name or value.
bool wirecopy_json::text_of(dom::element value, int role, std::string_view &out) {
  if (!value.get_string().get(out)) return !is_blank(out);
  dom::object object;
  if (value.get_object().get(object)) return false;
  std::string_view type;
  if (!object["contentType"].get_string().get(type) &&
      type.find("html") != std::string_view::npos)
    return false;
  static constexpr const char *source_keys[] = {"name", "domain", "title", "uri", "value"};
  static constexpr const char *other_keys[] = {"value", "text", "name"};
  if (role == wirecopy_role_source) {
    for (const char *key : source_keys)
      if (!object[key].get_string().get(out) && !is_blank(out)) return true;
  } else if (role == wirecopy_role_text || role == wirecopy_role_title) {
    for (const char *key : other_keys)
      if (!object[key].get_string().get(out) && !is_blank(out)) return true;
  }
  return false;
}

/// Fills `out` if the value can stand for `role` and is not blank.
bool wirecopy_json::take(dom::element value, int role, wirecopy_bytes &out) {
  std::string_view view;
  auto set = [&] {
    out.bytes = reinterpret_cast<const uint8_t *>(view.data());
    out.count = view.size();
    return true;
  };
  switch (value.type()) {
  case dom::element_type::STRING:
  case dom::element_type::OBJECT:
    return text_of(value, role, view) && set();
  case dom::element_type::ARRAY: {
    std::string &made_text = made[role];
    made_text.clear();
    for (dom::element part : dom::array(value.get_array().value_unsafe())) {
      if (!text_of(part, role, view)) continue;
      if (role != wirecopy_role_text) return set();
      if (!made_text.empty()) made_text += '\n';
      made_text += view;
    }
    if (made_text.empty()) return false;
    view = made_text;
    return set();
  }
  case dom::element_type::INT64:
  case dom::element_type::UINT64:
  case dom::element_type::DOUBLE: {
    if (role != wirecopy_role_id && role != wirecopy_role_published) return false;
    char digits[400];
    std::to_chars_result end{};
    if (value.is_int64())
      end = std::to_chars(digits, digits + sizeof digits, value.get_int64().value_unsafe());
    else if (value.is_uint64())
      end = std::to_chars(digits, digits + sizeof digits, value.get_uint64().value_unsafe());
    else
      end = std::to_chars(digits, digits + sizeof digits, value.get_double().value_unsafe(),
                          std::chars_format::fixed);
    made[role].assign(digits, end.ptr);
    view = made[role];
    return set();
  }
  default:
    return false;
  }
}

/// Follows `path`; at every level a key that holds the rest of it, dots and all, comes first.
bool wirecopy_json::take_nested(dom::object object, std::string_view path, int role,
                                wirecopy_bytes &out) {
  dom::element value;
  if (!object.at_key(path).get(value)) {
    if (role == wirecopy_role_text && !text_kind) text_kind = kind_of(value);
    return take(value, role, out);
  }
  for (size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
    dom::object inner;
    if (!object.at_key(path.substr(0, dot)).get_object().get(inner) &&
        take_nested(inner, path.substr(dot + 1), role, out))
      return true;
  }
  return false;
}

int wirecopy_json::read(const uint8_t *bytes, size_t count, wirecopy_bytes *values) {
  text_kind = nullptr;
  for (int role = 0; role < wirecopy_role_count; role++) values[role] = {nullptr, 0};
  if (!prepare(count)) return simdjson::MEMALLOC;
  dom::element root;
  error_code error = parser.parse(bytes, count, false).get(root);
  switch (error) {
  case simdjson::SUCCESS: break;
  case simdjson::UTF8_ERROR: return wirecopy_json_bad_utf8;
  case simdjson::STRING_ERROR: return wirecopy_json_bad_string;
  case simdjson::NUMBER_ERROR: return wirecopy_json_bad_number;
  default: return error;
  }
  dom::object object;
  if (root.get_object().get(object)) return wirecopy_json_not_object;

  int best[wirecopy_role_count];
  for (int &rank : best) rank = INT32_MAX;
  bool id_is_fraction = false;
  for (auto field : object) {
    for (size_t index : names_by_length[field.key.size() & 31]) {
      const Name &name = names[index];
      if (name.rank >= best[name.role] || name.text.size() != field.key.size()) continue;
      bool matches = name.exact
                         ? memcmp(name.text.data(), field.key.data(), field.key.size()) == 0
                         : strncasecmp(name.text.data(), field.key.data(), field.key.size()) == 0;
      if (!matches) continue;
      if (name.role == wirecopy_role_text && !text_kind) text_kind = kind_of(field.value);
      if (!take(field.value, name.role, values[name.role])) continue;
      best[name.role] = name.rank;
      if (name.role == wirecopy_role_id) id_is_fraction = field.value.type() == dom::element_type::DOUBLE;
    }
  }
  for (int role = 0; role < wirecopy_role_count; role++)
    if (!paths[role].empty() && values[role].count == 0)
      take_nested(object, paths[role], role, values[role]);
  return id_is_fraction ? wirecopy_json_fractional_id : wirecopy_json_ok;
}

extern "C" {

wirecopy_json *wirecopy_json_make(void) { return new (std::nothrow) wirecopy_json; }

void wirecopy_json_free(wirecopy_json *parser) { delete parser; }

void wirecopy_json_add_name(wirecopy_json *parser, int role, const char *name, bool exact) {
  size_t length = strlen(name);
  parser->names_by_length[length & 31].push_back(parser->names.size());
  parser->names.push_back({name, role, parser->ranks[role]++, exact});
  if (exact && strchr(name, '.')) parser->paths[role] = name;
}

int wirecopy_json_read(wirecopy_json *parser, const uint8_t *bytes, size_t count,
                       wirecopy_bytes *values) {
  try {
    return parser->read(bytes, count, values);
  } catch (...) { // a joined text that finds no memory
    return simdjson::MEMALLOC;
  }
}

const char *wirecopy_json_text_kind(const wirecopy_json *parser) { return parser->text_kind; }

const char *wirecopy_json_message(int result) {
  return simdjson::error_message(static_cast<error_code>(result));
}

bool wirecopy_is_utf8(const uint8_t *bytes, size_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count);
}

bool wirecopy_is_blank(const uint8_t *bytes, size_t count) {
  for (size_t at = 0; at < count;) {
    size_t length = space_length(bytes + at, count - at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

size_t wirecopy_find_either(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second) {
  size_t at = 0;
  for (; at + 32 <= count; at += 32) { // a block at once, so that the compiler can use vectors
    uint8_t found = 0;
    for (size_t i = 0; i < 32; i++) found |= bytes[at + i] == first || bytes[at + i] == second;
    if (found) break;
  }
  while (at < count && bytes[at] != first && bytes[at] != second) at++;
  return at;
}

size_t wirecopy_count(const uint8_t *bytes, size_t count, uint8_t byte) {
  size_t found = 0;
  for (size_t at = 0; at < count;) { // short runs, whose counts fit a byte of a vector
    size_t end = at + std::min(count - at, size_t(192));
    uint8_t run = 0;
    for (; at < end; at++) run += bytes[at] == byte;
    found += run;
  }
  return found;
}
}
