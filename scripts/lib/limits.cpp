// Measures what one core of this machine can do at best, for scripts/bench:
//
//     limits FILE        prints one JSON object; FILE is read from the page cache
//
// Each figure is the best of five, in time of the processor.

#define XXH_INLINE_ALL
#include <simdjson.h>
#include <xxhash.h>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

static uint64_t sink;

// Time of the processor and not of the clock: other work on the machine costs less that way.
static double processorSeconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

template <typename Body> static double bestSeconds(Body body) {
  double best = 1e9;
  for (int turn = 0; turn < 5; turn++) {
    double start = processorSeconds();
    body();
    best = std::min(best, processorSeconds() - start);
  }
  return best;
}

int main(int argc, char **argv) {
  if (argc != 2) return fprintf(stderr, "limits: name one file\n"), 64;
  int file = open(argv[1], O_RDONLY);
  if (file < 0) return perror(argv[1]), 1;
  const size_t wanted = 256 << 20;
  std::vector<char> text(wanted + simdjson::SIMDJSON_PADDING), copy(wanted);
  size_t count = 0;
  for (ssize_t got; count < wanted && (got = read(file, &text[count], wanted - count)) > 0;)
    count += got;
  if (count == 0) return fprintf(stderr, "limits: %s is empty\n", argv[1]), 1;
  const double gigabytes = count / 1e9;

  double reading = bestSeconds([&] {
    lseek(file, 0, SEEK_SET);
    std::vector<char> piece(1 << 20);
    ssize_t got;
    for (size_t left = count; left > 0 && (got = read(file, piece.data(), piece.size())) > 0;)
      left -= std::min<size_t>(left, got);
  });
  double copying = bestSeconds([&] {
    memcpy(copy.data(), text.data(), count);
    sink += copy[count / 2];
  });
  double searching = bestSeconds([&] {
    const char *at = text.data(), *end = at + count;
    while ((at = (const char *)memchr(at, '\n', end - at))) sink += 1, at += 1;
  });
  double hashing = bestSeconds([&] { sink += XXH3_64bits(text.data(), count); });

  // Every line is parsed and its field "text" unescaped; a file of another kind scans nothing.
  simdjson::ondemand::parser parser;
  size_t lines = count;
  while (lines > 0 && text[lines - 1] != '\n') lines--;
  double scanning = bestSeconds([&] {
    simdjson::ondemand::document_stream stream;
    if (parser.iterate_many(text.data(), lines, 4 << 20).get(stream)) return;
    for (auto document : stream) {
      std::string_view value;
      if (!document["text"].get_string().get(value)) sink += value.size();
    }
  });

  // One hash for each run of letters and digits, as the tokens of the job.
  std::vector<std::pair<uint32_t, uint32_t>> tokens;
  const size_t sample = std::min<size_t>(count, 32 << 20);
  for (size_t at = 0; at < sample;) {
    size_t start = at;
    while (at < sample && (isalnum((unsigned char)text[at]) || text[at] & 0x80)) at++;
    if (at > start) tokens.push_back({(uint32_t)start, (uint32_t)(at - start)});
    else at++;
  }
  double naming = bestSeconds([&] {
    for (auto [start, length] : tokens) sink += XXH3_64bits(&text[start], length);
  });

  // The sort of the band tables: three passes over the high half of a word.
  const size_t entries = 1 << 20;
  std::vector<uint64_t> words(entries), scratch(entries);
  double sorting = bestSeconds([&] {
    uint64_t state = 1;
    for (auto &word : words) {
      state ^= state << 13, state ^= state >> 7, state ^= state << 17;
      word = state;
    }
    const int shifts[] = {32, 43, 54}, bits[] = {11, 11, 10};
    for (int pass = 0; pass < 3; pass++) {
      std::vector<uint32_t> starts((1u << bits[pass]) + 1);
      const uint64_t mask = (1u << bits[pass]) - 1;
      for (auto word : words) starts[((word >> shifts[pass]) & mask) + 1]++;
      for (size_t digit = 1; digit < starts.size(); digit++) starts[digit] += starts[digit - 1];
      for (auto word : words) scratch[starts[(word >> shifts[pass]) & mask]++] = word;
      words.swap(scratch);
    }
    sink += words[entries / 2];
  });

  printf("{\"read_gb_per_s\":%.2f,\"memcpy_gb_per_s\":%.2f,\"newline_search_gb_per_s\":%.2f,"
         "\"xxh3_gb_per_s\":%.2f,\"json_scan_gb_per_s\":%.2f,\"xxh3_ns_per_token\":%.2f,\"bytes_per_token\":%.2f,"
         "\"radix_sort_ns_per_entry\":%.2f,\"checked\":%d}\n",
         gigabytes / reading, gigabytes / copying, gigabytes / searching, gigabytes / hashing,
         gigabytes / scanning, naming / std::max<size_t>(1, tokens.size()) * 1e9,
         double(sample) / std::max<size_t>(1, tokens.size()), sorting / entries * 1e9, sink != 0);
}
