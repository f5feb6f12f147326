import ArticleModel
import Foundation
import Testing
import _TestSupport

@testable import Corpus

/// The reader against a slow one made of Foundation's parser.
@Suite struct JSONOracleTests {
  private let pieces = [
    "word", " ", "\n", "\"", "\\", "/", "\t", "é", "日本", "😀", "\u{0}", "{", "}", "[", ",", ":",
    "<p>",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...12, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
  }

  private func value(_ depth: Int, _ generator: inout SeededGenerator) -> Any {
    switch Int.random(in: 0..<(depth > 2 ? 4 : 6), using: &generator) {
    case 0: return text(&generator)
    case 1: return Int.random(in: Int.min...Int.max, using: &generator)
    case 2: return Bool.random(using: &generator)
    case 3: return NSNull()
    case 4: return (0..<3).map { _ in value(depth + 1, &generator) }
    default: return ["text": value(depth + 1, &generator), "k": value(depth + 1, &generator)]
    }
  }

  private func record(_ generator: inout SeededGenerator) throws -> Data {
    var object: [String: Any] = [:]
    for name in ["id", "title", "text", "body", "url", "extra", "more"] {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: continue
      case 1: object[name] = value(0, &generator)
      default: object[name] = text(&generator)
      }
    }
    return try JSONSerialization.data(withJSONObject: object)
  }

  /// What the record means, by the rules in `wirecopy_json_read`.
  private func expected(_ data: Data) throws -> Row? {
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    func words(_ value: Any?, _ keys: [String]) -> String? {
      let nested = value as? [String: Any]
      let candidates = [value as? String] + keys.map { nested?[$0] as? String }
      return candidates.compactMap { $0 }.first { !isBlank($0) }
    }
    func string(_ name: String, _ keys: [String] = []) -> String? {
      if let list = object[name] as? [Any] {
        let all = list.compactMap { words($0, keys) }
        if name == "text" || name == "body" {
          return all.isEmpty ? nil : all.joined(separator: "\n")
        }
        return all.first
      }
      return words(object[name], keys)
    }
    let keys = ["value", "text", "name"]
    guard let text = string("text", keys) ?? string("body", keys) else { return nil }
    var row = Row(title: string("title", keys) ?? "", text: text, url: string("url") ?? "")
    row.id = string("id") ?? ""
    if let number = object["id"] as? NSNumber, !(object["id"] is Bool) { row.id = "\(number)" }
    return row
  }

  private func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value <= 0x20 }
  }

  @Test(arguments: 0..<8)
  func agreesWithFoundation(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let records = try (0..<150).map { _ in try record(&generator) }
    let lines = records.map { String(decoding: $0, as: UTF8.self) }
    let expected = try records.compactMap { try self.expected($0) }
    let chunkBytes = Int.random(in: 1...5000, using: &generator)
    let reading = try Reading(
      lines.joined(separator: "\n"), named: "a.jsonl", CorpusOptions(chunkBytes: chunkBytes))
    #expect(reading.rows == expected)
    #expect(reading.rejects.count == records.count - expected.count)
  }

  @Test(arguments: 0..<8)
  func mutatedBytesNeverTrapAndNoLineIsLost(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 100)
    var bytes: [UInt8] = []
    for _ in 0..<100 { bytes += try record(&generator) + [0x0A] }
    for _ in 0..<200 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      default:
        bytes[place] = [0x22, 0x5C, 0x7B, 0x7D, 0x2C, 0x0A].randomElement(using: &generator)!
      }
    }
    bytes[0] = UInt8(ascii: "{")
    let lines = bytes.split(separator: 0x0A).filter { line in
      !line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } && line != [0xEF, 0xBB, 0xBF]
    }
    let reading = try Reading(
      bytes, named: "a.jsonl", CorpusOptions(format: .jsonl, chunkBytes: 900))
    #expect(reading.rows.count + reading.rejects.count == lines.count)
    for reject in reading.rejects {
      // Whatever is called broken is broken for Foundation too, which is laxer in a few places.
      guard reject.reason.hasPrefix("is no valid JSON"), let line = reject.line else { continue }
      let all = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let data = Data(all[line - 1])
      let isObject = (try? JSONSerialization.jsonObject(with: data)) is [String: Any]
      #expect(!isObject, "\(reject.reason): \(String(decoding: data, as: UTF8.self))")
    }
  }
}
