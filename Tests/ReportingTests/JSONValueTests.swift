import Foundation
import Testing

@testable import Reporting

@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    ("b", 1), ("a", .array([.null, true, false, .number(0.25), .object([]), .array([])])),
    ("text \"x\"", "line\nbreak"),
  ])

  @Test func lineKeepsTheOrderOfFields() {
    #expect(
      String(decoding: value.line, as: UTF8.self)
        == #"{"b":1,"a":[null,true,false,0.25,{},[]],"text \"x\"":"line\nbreak"}"#)
  }

  @Test func documentIsIndented() {
    let document = JSONValue.object([("a", .array([1, 2])), ("b", .object([]))]).document
    #expect(
      String(decoding: document, as: UTF8.self)
        == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}\n")
  }

  @Test func bothAreReadAlike() throws {
    let line = try JSONSerialization.jsonObject(with: Data(value.line))
    let document = try JSONSerialization.jsonObject(with: Data(value.document))
    #expect(line as? NSDictionary == document as? NSDictionary)
    let fields = try #require(line as? [String: Any])
    #expect(fields["text \"x\""] as? String == "line\nbreak")
    #expect((fields["a"] as? [Any])?.count == 6)
  }
}
