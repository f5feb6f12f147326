import ArticleModel
import CSimdJSON

extension RecordReader {
  /// Reads a text file: title, lines about the article, text.
  ///
  ///     U.S. and Russia Begin Talks         title: the first line that is not blank
  ///     U.S. and Russia Begin Talks         the title again is not text
  ///       • by:                             a name of the author is not text
  ///       • Source: Wayne Dupree            source, not text
  ///       • 02/18/2025                      published, not text
  ///
  ///     The United States and Russia …      text: from the first other line to the end
  ///
  /// Such lines are looked for among the first twelve. A file of a single line is a text without a
  /// title. The id is the name of the file.
  mutating func parseText(_ record: UnsafeBufferPointer<UInt8>, fileName: String) -> Fault? {
    for field in ArticleField.allCases { unsafe values[field.rawValue] = wirecopy_bytes() }
    let bytes = unsafe validUTF8(record)
    let all = unsafe bytes.trimmed(0..<bytes.count)
    guard unsafe !wirecopy_is_blank(bytes.baseAddress, bytes.count) else {
      return Fault(reason: "has no text: it is blank")
    }
    var head = unsafe TextHead(bytes, all)
    head.read()
    guard !head.text.isEmpty else {
      return Fault(reason: "has no text behind its title and source")
    }
    name.removeAll()
    for byte in fileName.utf8 { name.append(byte) }
    unsafe set(.id, name.bytes)
    unsafe set(.title, bytes.slice(head.title))
    unsafe set(.source, bytes.slice(head.source))
    unsafe set(.published, bytes.slice(head.published))
    unsafe set(.url, bytes.slice(head.url))
    unsafe set(.text, bytes.slice(head.text))
    return nil
  }

  private func set(_ field: ArticleField, _ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe values[field.rawValue] = wirecopy_bytes(bytes: bytes.baseAddress, count: bytes.count)
  }
}

/// The lines above the text of a text file, as ranges of its bytes.
@safe
private struct TextHead {
  let bytes: UnsafeBufferPointer<UInt8>
  let all: Range<Int>
  var title = 0..<0
  var source = 0..<0
  var published = 0..<0
  var url = 0..<0
  var text = 0..<0

  private static let mostLines = 12

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ all: Range<Int>) {
    unsafe self.bytes = unsafe bytes
    self.all = all
  }

  mutating func read() {
    text = all
    guard let firstEnd = unsafe bytes.position(of: 0x0A, in: all) else { return }
    title = unsafe bytes.trimmed(all.lowerBound..<firstEnd)
    var at = firstEnd + 1
    var isNextToTitle = true
    for _ in 1..<TextHead.mostLines where at < all.upperBound {
      let lineEnd = unsafe bytes.position(of: 0x0A, in: at..<all.upperBound) ?? all.upperBound
      let line = unsafe bytes.trimmed(at..<lineEnd)
      if !line.isEmpty {
        let isTitle = unsafe isNextToTitle && bytes[line].elementsEqual(bytes[title])
        isNextToTitle = false
        if !isTitle && !takesAsDetail(line) { break }
      }
      at = min(lineEnd + 1, all.upperBound)
    }
    text = unsafe bytes.trimmed(at..<all.upperBound)
  }

  /// Takes a line that says something about the article.
  private mutating func takesAsDetail(_ line: Range<Int>) -> Bool {
    let content = withoutBullet(line)
    guard content.count <= 200 else { return false }
    if let value = value(of: "source", content) {
      if source.isEmpty { source = value }
      return true
    }
    if let value = value(of: "url", content) ?? value(of: "link", content) {
      if url.isEmpty { url = value }
      return true
    }
    if value(of: "by", content) != nil || value(of: "author", content) != nil { return true }
    let date = value(of: "date", content) ?? value(of: "published", content) ?? content
    guard Instant(utf8: unsafe Array(bytes[date])) != nil else { return false }
    if published.isEmpty { published = date }
    return true
  }

  private func withoutBullet(_ line: Range<Int>) -> Range<Int> {
    for bullet in ["•", "·", "-", "*", "–", "—"] {
      let end = line.lowerBound + bullet.utf8.count
      if end <= line.upperBound,
        unsafe bytes[line.lowerBound..<end].elementsEqual(bullet.utf8)
      {
        return unsafe bytes.trimmed(end..<line.upperBound)
      }
    }
    return line
  }

  /// What stands behind `label` and a colon; empty if nothing does, `nil` if the line is another.
  private func value(of label: StaticString, _ line: Range<Int>) -> Range<Int>? {
    let count = label.utf8CodeUnitCount
    guard line.count > count else { return nil }
    for place in 0..<count {
      guard unsafe bytes[line.lowerBound + place] | 0x20 == label.utf8Start[place] else {
        return nil
      }
    }
    let rest = unsafe bytes.trimmed(line.lowerBound + count..<line.upperBound)
    guard unsafe !rest.isEmpty && bytes[rest.lowerBound] == UInt8(ascii: ":") else { return nil }
    return unsafe bytes.trimmed(rest.lowerBound + 1..<rest.upperBound)
  }
}
