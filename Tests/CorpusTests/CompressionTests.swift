import ArticleModel
import Foundation
import Testing
import _TestSupport

@testable import Corpus

@Suite struct CompressionTests {
  /// Lines, rows or a text of random words.
  private func content(_ ending: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var text = ending == "csv" ? "id,text\n" : ""
    for id in 0..<40 {
      let words = (0..<10).map { _ in String(UInt32.random(in: 0...999, using: &generator)) }
      let body = words.joined(separator: " ")
      switch ending {
      case "csv": text += "\(id),\"a\n\(body)\"\n"
      case "txt": text += body + "\n"
      default: text += "{\"id\":\(id),\"text\":\"\(body)\"}\n"
      }
    }
    return Array(text.utf8)
  }

  /// The bytes in several members or frames.
  private func packed(
    _ bytes: [UInt8], by pack: ([UInt8]) -> [UInt8], _ generator: inout SeededGenerator
  ) -> [UInt8] {
    let cut = Int.random(in: 0...bytes.count, using: &generator)
    return pack(Array(bytes[..<cut])) + pack([]) + pack(Array(bytes[cut...]))
  }

  @Test(arguments: ["jsonl", "csv", "txt"], 0..<4)
  func packedReadsAsPlain(ending: String, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = content(ending, &generator)
    let plain = try Reading(bytes, named: "a.\(ending)")
    #expect(!plain.rows.isEmpty)
    for (suffix, pack) in [(".gz", gzip), (".zst", zstd), ("", gzip)] {
      let packed = packed(bytes, by: pack, &generator)
      let chunkBytes = Int.random(in: 1...5000, using: &generator)
      let reading = try Reading(
        packed, named: "a.\(ending)\(suffix)", CorpusOptions(chunkBytes: chunkBytes))
      #expect(reading.rows.map(\.text) == plain.rows.map(\.text))
      #expect(reading.lines == plain.lines)
      #expect(reading.locations.map(\.offset) == plain.locations.map(\.offset))
      #expect(reading.rejects.isEmpty)
      #expect(reading.files.map(\.byteCount) == [bytes.count])
      #expect(reading.files.map(\.storedByteCount) == [packed.count])
    }
  }

  @Test(arguments: ["jsonl", "csv"], [".gz", ".zst"])
  func cutShortKeepsWholeRecords(ending: String, suffix: String) throws {
    var generator = SeededGenerator(seed: 1)
    let bytes = content(ending, &generator)
    let plain = try Reading(bytes, named: "a.\(ending)")
    let packed = suffix == ".gz" ? gzip(bytes) : zstd(bytes)
    for _ in 0..<40 {
      let length = Int.random(in: 1..<packed.count, using: &generator)
      for chunkBytes in [300, 1 << 20] {
        let reading = try Reading(
          packed[..<length], named: "a.\(ending)\(suffix)", CorpusOptions(chunkBytes: chunkBytes))
        #expect(reading.rows.map(\.text) == plain.rows.prefix(reading.rows.count).map(\.text))
        #expect(reading.rejects.count == 1)
        let reason = reading.rejects[0].reason
        #expect(reason.hasSuffix("fetch it again"), "\(reason)")
        #expect(reading.rejects[0].line == nil)
        if length > packed.count - 8, suffix == ".gz" {
          #expect(reading.rows.count == plain.rows.count)  // only the checksum is missing
        }
      }
    }
  }

  @Test(arguments: [".gz", ".zst"], 0..<20)
  func damagedBytesNeverTrap(suffix: String, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = content("jsonl", &generator)
    var packed = suffix == ".gz" ? gzip(bytes) : zstd(bytes)
    for _ in 0..<3 {
      packed[Int.random(in: 4..<packed.count, using: &generator)] ^= 0x55
    }
    _ = try Reading(packed, named: "a.jsonl\(suffix)", CorpusOptions(chunkBytes: 500))
  }

  @Test func aDamagedTextIsNotUsed() throws {
    let packed = gzip(Array("Title\nText that goes on.".utf8))
    let reading = try Reading(packed.dropLast(12), named: "a.txt.gz")
    #expect(reading.rows.isEmpty)
    #expect(reading.rejects.map { $0.reason.contains("is cut short after 20 unpacked") } == [true])
  }

  @Test func somethingBehindAMemberIsToldAndPaddingIsNot() throws {
    let packed = gzip(Array("{\"text\":\"x\"}\n".utf8))
    let padded = try Reading(packed + [0, 0, 0] + packed + [0, 0], named: "a.jsonl.gz")
    #expect(padded.rows.count == 2 && padded.rejects.isEmpty)
    let followed = try Reading(packed + Array("trailing".utf8), named: "a.jsonl.gz")
    #expect(followed.rows.count == 1)
    #expect(followed.rejects.count == 1)
    #expect(followed.rejects[0].reason.contains("goes on with something else after 13"))
  }

  /// `printf '{"text":"%s"}\n' "$(yes wire | head -50 | tr '\n' ' ')"`, packed by gzip -9 and zstd -19.
  @Test(arguments: [
    ("gz", "H4sIAAAAAAACA6tWKkmtKFGyUirPLEpVGJGEUi0XABV+TYQGAQAA"),
    ("zst", "KLUv/WQGAMUAAIh7InRleHQiOiJ3aXJlICJ9CgEAclBFCWCK86Q="),
  ])
  func readsWhatTheToolsWrite(ending: String, base64: String) throws {
    let packed = try #require(Data(base64Encoded: base64))
    let reading = try Reading(packed, named: "a.jsonl.\(ending)")
    #expect(
      reading.rows.map(\.text) == [Array(repeating: "wire", count: 50).joined(separator: " ") + " "]
    )
    #expect(reading.rejects.isEmpty)
  }
}
