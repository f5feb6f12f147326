import ArticleModel

/// What the first bytes of a file tell that keeps it from being read, in words for a reject.
func obstacle(in bytes: UnsafeBufferPointer<UInt8>, name: String, isNamed: Bool) -> String? {
  let head = unsafe Array(bytes.prefix(1024))
  if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    || head.starts(with: [0x7B, 0]) || head.starts(with: [0, 0x7B])
  {
    return "is UTF-16; convert it with iconv -f UTF-16 -t UTF-8"
  }
  if let packer = foreignPacker(head) {
    return "is packed by \(packer), which is not read; unpack it, or pipe its content to -"
  }
  if let compression = Compression(fileName: name), Compression(head: head) == nil {
    return "is named as \(compression.rawValue) but is not; rename it or fetch it again"
  }
  if head.contains(0), !isNamed || InputFormat(fileName: name) == nil {
    return "is binary, not text; leave it out or unpack it"
  }
  return nil
}

private func foreignPacker(_ head: [UInt8]) -> String? {
  let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("BZh".utf8), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    ([0x50, 0x4B, 3, 4], "zip"), (Array("PAR1".utf8), "Parquet"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"),
    ([0x04, 0x22, 0x4D, 0x18], "lz4"),
  ]
  return signatures.first { head.starts(with: $0.bytes) }?.name
}

/// The format of a file without a telling name.
func detectedFormat(of bytes: UnsafeBufferPointer<UInt8>, fields: FieldNames) -> InputFormat {
  let content = unsafe bytes.trimmed(0..<min(bytes.count, 64 << 10))
  guard !content.isEmpty else { return .text }
  let first = unsafe bytes[content.lowerBound]
  if first == UInt8(ascii: "{") { return .jsonl }
  if first == UInt8(ascii: "["), content.count > 1 {
    let rest = unsafe bytes.trimmed(content.lowerBound + 1..<content.upperBound)
    if let second = unsafe rest.isEmpty ? nil : bytes[rest.lowerBound],
      [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(second)
    {
      return .jsonl
    }
  }
  // A table is told by a header that names a text.
  for format in [InputFormat.tsv, .csv] {
    let layout = try? unsafe TableLayout(bytes, format: format, fields: fields)
    if let layout, layout.columnCount > 1 { return format }
  }
  return .text
}

/// How the JSON of a file lies in it.
enum JSONShape {
  case lines, document, array
}

/// Whether a file holds an object per line, one object over many lines, or an array.
func jsonShape(of bytes: UnsafeBufferPointer<UInt8>, name: String) -> JSONShape {
  let content = unsafe bytes.trimmed(0..<bytes.count)
  guard !content.isEmpty else { return .lines }
  if unsafe bytes[content.lowerBound] == UInt8(ascii: "[") { return .array }
  let lineEnd = unsafe bytes.position(of: 0x0A, in: content) ?? content.upperBound
  let firstLine = unsafe bytes.trimmed(content.lowerBound..<lineEnd)
  let lowercased = name.lowercased()
  let isOneByName = lowercased.hasSuffix(".json") || lowercased.contains(".json.")
  let last = unsafe bytes[firstLine.upperBound - 1]
  let goesOn = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ",")].contains(last)
  // Printed over many lines, an object starts with its brace alone, or with its first key.
  return goesOn && lineEnd < content.upperBound && (isOneByName || firstLine.count == 1)
    ? .document : .lines
}
