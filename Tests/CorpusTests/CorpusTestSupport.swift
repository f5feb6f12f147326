import ArticleModel
import Foundation
import Testing

@testable import Corpus

/// A directory that goes away with the test.
final class TemporaryDirectory {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, text.utf8)
  }
}

/// An article as the tests compare it.
struct Row: Equatable {
  var id = ""
  var source = ""
  var published = ""
  var title = ""
  var text = ""
  var url = ""
  var language = ""

  init(
    id: String = "", source: String = "", published: String = "", title: String = "",
    text: String = "", url: String = "", language: String = ""
  ) {
    self.id = id
    self.source = source
    self.published = published
    self.title = title
    self.text = text
    self.url = url
    self.language = language
  }

  init(_ article: borrowing RawArticle) {
    id = string(article.id)
    source = string(article.source)
    published = string(article.published)
    title = string(article.title)
    text = string(article.text)
    url = string(article.url)
    language = string(article.language)
  }
}

/// The bytes as a string; a trap if they are no UTF-8, since a reader promises it.
private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(validating: bytes, as: UTF8.self)!
}

/// Everything a corpus holds, read chunk by chunk in input order.
struct Reading {
  var rows: [Row] = []
  var locations: [RecordLocation] = []
  var rejects: [Reject] = []
  var repaired = 0
  var files: [CorpusFile]

  init(_ inputs: [String], _ options: CorpusOptions = CorpusOptions()) throws {
    let corpus = try Corpus.open(inputs, options: options)
    files = corpus.files
    rejects = corpus.rejects
    var reader = RecordReader(corpus)
    var linesAbove = 0
    for chunk in corpus.chunks {
      if chunk.startsFile { linesAbove = 0 }
      let summary = reader.read(
        chunk,
        article: {
          rows.append(Row($0))
          locations.append($0.location.movedDown(by: linesAbove))
        },
        reject: { rejects.append($0.movedDown(by: linesAbove)) })
      linesAbove += summary.lines
      repaired += summary.repaired
    }
    // Any record can be read again, in any order, and is the same.
    for index in locations.indices.reversed() {
      #expect(reader.read(locations[index]) { Row($0) } == rows[index])
    }
  }

  /// Reads one file of these bytes.
  init(
    _ bytes: some Sequence<UInt8>, named name: String, _ options: CorpusOptions = CorpusOptions()
  ) throws {
    let directory = try TemporaryDirectory()
    self = try Reading([directory.write(name, bytes)], options)
  }

  init(_ text: String, named name: String, _ options: CorpusOptions = CorpusOptions()) throws {
    self = try Reading(text.utf8, named: name, options)
  }

  var lines: [Int] { locations.map { Int($0.line) } }
}

/// A gzip member that stores its bytes.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  var at = 0
  repeat {
    let count = min(60_000, bytes.count - at)
    let isLast = at + count == bytes.count
    packed += [isLast ? 1 : 0] + littleEndian(count, 2) + littleEndian(~count & 0xFFFF, 2)
    packed += bytes[at..<at + count]
    at += count
  } while at < bytes.count
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return packed + littleEndian(Int(~crc), 4) + littleEndian(bytes.count, 4)
}

/// A zstd frame of raw blocks.
func zstd(_ bytes: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58]
  var at = 0
  repeat {
    let count = min(1000, bytes.count - at)
    let isLast = at + count == bytes.count
    packed += littleEndian(count << 3 | (isLast ? 1 : 0), 3)
    packed += bytes[at..<at + count]
    at += count
  } while at < bytes.count
  return packed
}

private func littleEndian(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
