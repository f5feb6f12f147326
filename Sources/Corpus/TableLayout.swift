/// What the header row of a table says: where its rows start and which columns hold what.
struct TableLayout: Sendable {
  let delimiter: UInt8
  let columnCount: Int
  /// Where the first row behind the header starts, and in which line, counted from 0.
  let start: Int
  let startLine: Int
  /// For each `ArticleField`, the columns that may hold it, most preferred first.
  let columns: [[Int]]

  /// Why a header is of no use, in words for a reject.
  struct Fault: Error {
    let reason: String
  }

  /// Reads the header of the table in `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, format: InputFormat, fields: FieldNames)
    throws(Fault)
  {
    var at = unsafe bytes.hasByteOrderMark(at: 0, before: bytes.count) ? 3 : 0
    var line = 0
    // Blank lines above the header are passed over.
    while let lineEnd = unsafe bytes.position(of: 0x0A, in: at..<bytes.count),
      unsafe bytes.trimmed(at..<lineEnd).isEmpty
    {
      at = lineEnd + 1
      line += 1
    }
    let isTabbed = format == .tsv
    var delimiter = isTabbed ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    var names = unsafe TableLayout.header(bytes, at: at, delimiter: delimiter)
    if names.names.count == 1, !isTabbed {
      for other in [UInt8(ascii: ";"), UInt8(ascii: "\t")] {
        let split = unsafe TableLayout.header(bytes, at: at, delimiter: other)
        guard split.names.count > 1 else { continue }
        delimiter = other
        names = split
        break
      }
    }
    if let fault = names.row.fault {
      switch fault {
      case .unclosedQuote: throw Fault(reason: "has a header with a quote that is never closed")
      case .textBehindQuote:
        throw Fault(reason: "has a header with text behind a closing quote; double inner quotes")
      }
    }
    self.delimiter = delimiter
    columnCount = names.names.count
    start = names.row.next
    startLine = line + names.row.lines
    var columns: [[Int]] = []
    for field in ArticleField.allCases {
      columns.append(try TableLayout.columns(of: field, in: names.names, fields: fields))
    }
    self.columns = columns
  }

  private static func header(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, delimiter: UInt8
  ) -> (names: [String], row: TableScanner.Row) {
    let scanner = unsafe TableScanner(bytes: bytes, delimiter: delimiter, end: bytes.count)
    var fields: [TableField]? = []
    let row = scanner.row(at: start, fields: &fields)
    let names = (fields ?? []).map { field in
      let name = unsafe String(decoding: bytes.slice(bytes.trimmed(field.range)), as: UTF8.self)
      return field.hasDoubledQuotes ? singleQuotes(name) : name
    }
    return (names, row)
  }

  private static func singleQuotes(_ name: String) -> String {
    name.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  private static func columns(
    of field: ArticleField, in names: [String], fields: FieldNames
  ) throws(Fault) -> [Int] {
    let shown = "its columns are " + names.prefix(40).joined(separator: ", ")
    if let explicit = fields.explicit(field) {
      let lowercased = explicit.lowercased()
      let index =
        names.firstIndex(of: explicit) ?? names.firstIndex { $0.lowercased() == lowercased }
      guard let index else {
        throw Fault(reason: "has no column \"\(explicit)\" for \(field.flag); \(shown)")
      }
      return [index]
    }
    let lowercased = names.map { $0.lowercased() }
    let indices = field.commonNames.compactMap { lowercased.firstIndex(of: $0.lowercased()) }
    if field == .text, indices.isEmpty {
      throw Fault(reason: "has no text column; \(shown); name the right one with --text-field")
    }
    return indices
  }
}
