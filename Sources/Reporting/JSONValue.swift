/// A JSON document whose objects keep the order of their fields.
package enum JSONValue: Sendable {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null

  /// The document with two spaces of indent and a line feed at the end.
  package var document: [UInt8] {
    var out = ByteWriter()
    write(to: &out, indent: 0)
    out.write("\n")
    return out.bytes
  }

  /// The document on one line, without a line feed.
  package var line: [UInt8] {
    var out = ByteWriter()
    write(to: &out, indent: nil)
    return out.bytes
  }

  private func write(to out: inout ByteWriter, indent: Int?) {
    switch self {
    case .object(let fields):
      writeList(fields, "{", "}", to: &out, indent: indent) { field, out, inner in
        out.writeJSON(field.0)
        if indent == nil { out.write(":") } else { out.write(": ") }
        field.1.write(to: &out, indent: inner)
      }
    case .array(let elements):
      writeList(elements, "[", "]", to: &out, indent: indent) { element, out, inner in
        element.write(to: &out, indent: inner)
      }
    case .string(let text): out.writeJSON(text)
    case .integer(let number): out.write(number)
    case .number(let number): out.write(number)
    case .bool(let isTrue): if isTrue { out.write("true") } else { out.write("false") }
    case .null: out.write("null")
    }
  }

  private func writeList<Element>(
    _ elements: [Element], _ opening: StaticString, _ closing: StaticString,
    to out: inout ByteWriter, indent: Int?,
    _ write: (Element, inout ByteWriter, Int?) -> Void
  ) {
    out.write(opening)
    let inner = indent.map { $0 + 1 }
    for (place, element) in elements.enumerated() {
      if place > 0 { out.write(",") }
      breakLine(&out, inner)
      write(element, &out, inner)
    }
    if !elements.isEmpty { breakLine(&out, indent) }
    out.write(closing)
  }

  private func breakLine(_ out: inout ByteWriter, _ indent: Int?) {
    guard let indent else { return }
    out.write(raw: "\n" + String(repeating: "  ", count: indent))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
