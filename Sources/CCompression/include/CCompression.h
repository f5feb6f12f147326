#ifndef WIRECOPY_CCOMPRESSION_H
#define WIRECOPY_CCOMPRESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  wirecopy_compression_gzip = 1,
  wirecopy_compression_zstd = 2,
};

enum {
  /// Inside a member or frame; more input is needed, or more room for output.
  wirecopy_inflate_more = 0,
  /// A member or frame is complete. The stream may end here or go on with another one.
  wirecopy_inflate_complete = 1,
  /// The bytes are not what they should be; what was written is good.
  wirecopy_inflate_damaged = 2,
  wirecopy_inflate_no_memory = 3,
};

/// Decompresses a stream of gzip members or zstd frames piece by piece.
typedef struct wirecopy_inflater wirecopy_inflater;

/// Null when there is no memory.
wirecopy_inflater *_Nullable wirecopy_inflater_make(int compression);
void wirecopy_inflater_free(wirecopy_inflater *_Nullable inflater);

/// Reads up to `input_count` bytes and writes up to `output_count`; sets both to what was used.
int wirecopy_inflate(wirecopy_inflater *_Nonnull inflater, const uint8_t *_Nonnull input,
                     size_t *_Nonnull input_count, uint8_t *_Nonnull output,
                     size_t *_Nonnull output_count);

#endif
