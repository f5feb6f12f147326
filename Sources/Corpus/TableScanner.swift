/// One field of a row, as offsets into the file.
struct TableField {
  /// The field without the quotes around it.
  var range: Range<Int>
  /// Whether quotes inside are doubled and have to be made single.
  var hasDoubledQuotes = false
}

/// Finds the rows and fields of a table by RFC 4180.
///
///     one,"two, ""2""\nand",three\r\n
///     ───  ───────────────  ─────
///
/// A quote opens a field only as its first byte, and closes it as the first quote that is not
/// doubled. Two things go wrong:
///
/// - Behind the closing quote stands something else than the end of the field, in the same line as
///   the opening one. The rest of that field is taken as it stands, up to the next delimiter or line
///   end, and the row is a fault.
/// - The same in a later line, or no closing quote at all. Then the opening quote is taken to be
///   wrong: the row ends with its line and is a fault, and the next line is a new row. So a stray
///   quote costs a line, not the rest of the file. The lines looked through in vain are looked
///   through once: any quote in them that opens a field is closed within its own line, or else it
///   would have ended the search.
@safe
struct TableScanner {
  enum Fault {
    /// No quote closes this one, or one in a later line that has text behind it.
    case unclosedQuote(line: Int)
    case textBehindQuote(line: Int)
  }

  /// A row. Lines count from 0, the line the row starts in.
  struct Row {
    /// The end of the row without its line end.
    var contentEnd: Int
    /// Where the next row starts.
    var next: Int
    var lines: Int
    /// Whether a line end stands behind the row.
    var isTerminated: Bool
    var fault: Fault?
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// Where the scan ends: at the end of a row, or of the file.
  let end: Int
  /// Whether `end` is the end of a row whose line end was already taken off.
  var isBareRow = false

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The row that starts at `start`; puts its fields into `fields` if there is an array for them.
  func row(at start: Int, fields: inout [TableField]?) -> Row {
    var row = Row(contentEnd: end, next: end, lines: 0, isTerminated: false)
    var at = start
    while true {
      var field = TableField(range: at..<at)
      if unsafe at < end && bytes[at] == TableScanner.quote {
        guard let close = closingQuote(of: at, &field) else { return unclosed(row, at: at) }
        let lines = unsafe bytes.lineFeeds(in: field.range)
        let fieldEnd = endOfField(close + 1)
        let rest = withoutReturn(close + 1..<fieldEnd)
        if !rest.isEmpty {
          if lines > 0 { return unclosed(row, at: at) }
          if row.fault == nil { row.fault = .textBehindQuote(line: row.lines) }
        }
        row.lines += lines
        at = fieldEnd
        row.contentEnd = rest.upperBound
      } else {
        let fieldEnd = endOfField(at)
        field.range = withoutReturn(at..<fieldEnd)
        row.contentEnd = field.range.upperBound
        at = fieldEnd
      }
      fields?.append(field)
      guard at < end else { return row }
      if unsafe bytes[at] == TableScanner.lineFeed {
        row.lines += 1
        row.isTerminated = true
        row.next = at + 1
        return row
      }
      at += 1
    }
  }

  /// The first delimiter or line end from `start` on.
  private func endOfField(_ start: Int) -> Int {
    unsafe bytes.position(of: delimiter, or: TableScanner.lineFeed, in: start..<end)
  }

  private func closingQuote(of open: Int, _ field: inout TableField) -> Int? {
    var at = open + 1
    while let quote = unsafe bytes.position(of: TableScanner.quote, in: at..<end) {
      guard unsafe quote + 1 < end && bytes[quote + 1] == TableScanner.quote else {
        field.range = open + 1..<quote
        return quote
      }
      field.hasDoubledQuotes = true
      at = quote + 2
    }
    return nil
  }

  private func unclosed(_ row: Row, at quote: Int) -> Row {
    var row = row
    row.fault = .unclosedQuote(line: row.lines)
    if let lineEnd = unsafe bytes.position(of: TableScanner.lineFeed, in: quote..<end) {
      row.contentEnd = lineEnd
      row.next = lineEnd + 1
      row.lines += 1
      row.isTerminated = true
    }
    return row
  }

  /// `range` without a carriage return at its end, if that is part of a line end.
  private func withoutReturn(_ range: Range<Int>) -> Range<Int> {
    let upper = range.upperBound
    guard unsafe !range.isEmpty && bytes[upper - 1] == TableScanner.carriageReturn else {
      return range
    }
    let endsLine = unsafe upper < end ? bytes[upper] == TableScanner.lineFeed : !isBareRow
    return endsLine ? range.lowerBound..<upper - 1 : range
  }
}
