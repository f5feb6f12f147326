/// How the records of a file are written.
public enum InputFormat: String, Sendable, CaseIterable {
  /// One JSON object per line; also a file that is one JSON object over any number of lines.
  case jsonl
  /// RFC 4180 with a header row. A comma parts the fields; a semicolon or tab does if the header has
  /// no comma.
  case csv
  /// The same with tabs.
  case tsv
  /// One article per file, title first.
  case text
}

extension InputFormat {
  /// The format a file's name promises, an ending of compression left out; `nil` if it says nothing.
  init?(fileName: String) {
    var name = fileName.lowercased()
    for ending in Compression.endings where name.hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    let formats: [(ending: String, format: InputFormat)] = [
      (".jsonl", .jsonl), (".ndjson", .jsonl), (".json", .jsonl), (".csv", .csv), (".tsv", .tsv),
      (".tab", .tsv), (".txt", .text), (".text", .text),
    ]
    guard let found = formats.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = found.format
  }
}

/// How a stored file was made smaller.
package enum Compression: String, Sendable {
  case gzip, zstd

  static let endings = [".gz", ".gzip", ".zst", ".zstd"]

  /// The compression a file's name promises.
  init?(fileName: String) {
    let name = fileName.lowercased()
    guard let index = Compression.endings.firstIndex(where: { name.hasSuffix($0) }) else {
      return nil
    }
    self = index < 2 ? .gzip : .zstd
  }

  /// The compression the first bytes of a file show.
  init?(head: [UInt8]) {
    if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || (head.count >= 4 && head[0] & 0xF0 == 0x50 && head[1...3] == [0x2A, 0x4D, 0x18])
    {
      self = .zstd
    } else {
      return nil
    }
  }
}
