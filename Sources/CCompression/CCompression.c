#include "CCompression.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

struct wirecopy_inflater {
  z_stream gzip;
  ZSTD_DCtx *zstd; // null for gzip
  bool between_members;
};

wirecopy_inflater *wirecopy_inflater_make(int compression) {
  wirecopy_inflater *inflater = calloc(1, sizeof *inflater);
  if (!inflater) return NULL;
  inflater->between_members = true;
  if (compression == wirecopy_compression_zstd) {
    inflater->zstd = ZSTD_createDCtx();
    if (inflater->zstd) {
      // Frames of `zstd --long=31` need a window of 2 GiB.
      ZSTD_DCtx_setParameter(inflater->zstd, ZSTD_d_windowLogMax, 31);
      return inflater;
    }
  } else if (inflateInit2(&inflater->gzip, 15 + 16) == Z_OK) {
    return inflater;
  }
  free(inflater);
  return NULL;
}

void wirecopy_inflater_free(wirecopy_inflater *inflater) {
  if (!inflater) return;
  if (inflater->zstd)
    ZSTD_freeDCtx(inflater->zstd);
  else
    inflateEnd(&inflater->gzip);
  free(inflater);
}

static int inflate_zstd(wirecopy_inflater *inflater, const uint8_t *input, size_t *input_count,
                        uint8_t *output, size_t *output_count) {
  ZSTD_inBuffer in = {input, *input_count, 0};
  ZSTD_outBuffer out = {output, *output_count, 0};
  size_t result = ZSTD_decompressStream(inflater->zstd, &out, &in);
  *input_count = in.pos;
  *output_count = out.pos;
  if (ZSTD_isError(result)) return wirecopy_inflate_damaged;
  return result == 0 ? wirecopy_inflate_complete : wirecopy_inflate_more;
}

static int inflate_gzip(wirecopy_inflater *inflater, const uint8_t *input, size_t *input_count,
                        uint8_t *output, size_t *output_count) {
  z_stream *stream = &inflater->gzip;
  size_t skipped = 0;
  if (inflater->between_members) { // tapes and block devices pad with zeros
    while (skipped < *input_count && stream->total_in > 0 && input[skipped] == 0) skipped++;
    if (skipped == *input_count) {
      *output_count = 0;
      return wirecopy_inflate_complete;
    }
    if (stream->total_in > 0) inflateReset(stream);
    inflater->between_members = false;
  }
  size_t in_count = *input_count - skipped;
  uInt in = in_count > UINT_MAX ? UINT_MAX : (uInt)in_count;
  uInt out = *output_count > UINT_MAX ? UINT_MAX : (uInt)*output_count;
  stream->next_in = (Bytef *)(input + skipped);
  stream->avail_in = in;
  stream->next_out = output;
  stream->avail_out = out;
  int result = inflate(stream, Z_NO_FLUSH);
  *input_count = skipped + (in - stream->avail_in);
  *output_count = out - stream->avail_out;
  switch (result) {
  case Z_STREAM_END:
    inflater->between_members = true;
    return wirecopy_inflate_complete;
  case Z_OK:
  case Z_BUF_ERROR: // no progress without more input
    return wirecopy_inflate_more;
  case Z_MEM_ERROR:
    return wirecopy_inflate_no_memory;
  default:
    return wirecopy_inflate_damaged;
  }
}

int wirecopy_inflate(wirecopy_inflater *inflater, const uint8_t *input, size_t *input_count,
                     uint8_t *output, size_t *output_count) {
  return inflater->zstd ? inflate_zstd(inflater, input, input_count, output, output_count)
                        : inflate_gzip(inflater, input, input_count, output, output_count);
}
