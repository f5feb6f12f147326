import Foundation
import Testing
import _TestSupport

@testable import Reporting

@Suite struct ByteWriterTests {
  private func json(_ text: String) -> [UInt8] {
    var out = ByteWriter()
    out.writeJSON(text)
    return out.bytes
  }

  private func number(_ value: Double) -> String {
    var out = ByteWriter()
    out.write(value)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private func expectRoundTrip(_ text: String) throws {
    let bytes = json(text)
    #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
    let read = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    #expect(Array((read as? String ?? "no string").utf8) == Array(text.utf8))
  }

  @Test(arguments: hostileTexts)
  func jsonStringsComeBack(text: String) throws {
    try expectRoundTrip(text)
  }

  @Test(arguments: UInt64(1)...20)
  func randomJSONStringsComeBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try expectRoundTrip(randomText(60, using: &generator))
  }

  @Test func jsonEscapesAreTheShortOnes() {
    #expect(
      String(decoding: json("\"\\\n\r\t\u{1}\u{7F}/é"), as: UTF8.self)
        == "\"\\\"\\\\\\n\\r\\t\\u0001\\u007f/é\"")
  }

  @Test(arguments: UInt64(1)...20)
  func csvFieldsComeBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var fields = hostileTexts.shuffled(using: &generator)
    for length in 0..<8 { fields.append(randomText(length, using: &generator)) }
    var out = ByteWriter()
    for (place, field) in fields.enumerated() {
      if place > 0 { out.write(",") }
      out.writeCSV(field.utf8)
    }
    out.write("\n")
    #expect(parseCSV(out.bytes) == [fields.map { Array($0.utf8) }])
  }

  @Test func csvFieldsAreQuotedOnlyWhenTheyHaveToBe() {
    var out = ByteWriter()
    for text in ["plain text", "a,b", "say \"x\""] { out.writeCSV(text.utf8) }
    #expect(
      String(decoding: out.bytes, as: UTF8.self) == "plain text\"a,b\"\"say \"\"x\"\"\"")
  }

  fileprivate static let numbers: [(Double, String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.7, "0.7"), (0.333_333_333, "0.333333"),
    (0.666_666_666, "0.666667"), (0.999_999_9, "1"), (0.000_001, "0.000001"),
    (0.000_000_4, "0"), (-0.000_000_4, "0"), (12.050, "12.05"), (999_999_999_999, "999999999999"),
    (1e12, "null"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
  ]

  @Test(arguments: ByteWriterTests.numbers)
  func numbersAreRoundedToSixPlaces(value: Double, text: String) {
    #expect(number(value) == text)
  }

  @Test(arguments: UInt64(1)...10)
  func numbersComeBackWithinTheirRounding(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for scale in [1e-6, 1e-3, 1, 1e6] {
      let value = Double.random(in: -scale...scale, using: &generator)
      let read = try #require(Double(number(value)))
      #expect(abs(read - value) <= 0.500_001e-6)
    }
  }

  @Test func integersAreWhole() {
    var out = ByteWriter()
    out.write(Int64.min)
    out.write(",")
    out.write(UInt64.max)
    #expect(
      String(decoding: out.bytes, as: UTF8.self) == "-9223372036854775808,18446744073709551615")
    out.removeAll()
    #expect(out.bytes.isEmpty)
  }
}
