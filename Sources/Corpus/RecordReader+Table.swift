import CSimdJSON

extension RecordReader {
  /// Reads one row, as it stands between two line ends.
  mutating func parseRow(_ record: UnsafeBufferPointer<UInt8>, _ layout: TableLayout) -> Fault? {
    let row = unsafe validUTF8(record)
    let scanner = unsafe TableScanner(
      bytes: row, delimiter: layout.delimiter, end: row.count, isBareRow: true)
    fields?.removeAll(keepingCapacity: true)
    let scanned = scanner.row(at: 0, fields: &fields)
    if let fault = scanned.fault { return Fault(reason: fault.reason) }
    return unsafe takeFields(of: row, layout)
  }

  /// Reads a row whose fields were just found; they lie in `bytes`, and all of them in `record`.
  mutating func parseScannedRow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ record: Range<Int>, _ layout: TableLayout
  ) -> Fault? {
    isRepaired = false
    if let fault = tooLong(record.count) { return fault }
    let row = unsafe bytes.slice(record)
    guard let base = row.baseAddress, unsafe wirecopy_is_utf8(base, row.count) else {
      return unsafe parseRow(row, layout)
    }
    return unsafe takeFields(of: bytes, layout)
  }

  /// Makes the fields of a row, which lie in `row`, the parts of the article.
  private mutating func takeFields(
    of row: UnsafeBufferPointer<UInt8>, _ layout: TableLayout
  ) -> Fault? {
    guard let fields else { return Fault(reason: "is empty") }
    guard fields.count == layout.columnCount else {
      return Fault(
        reason: "has \(fields.count) fields where the header has \(layout.columnCount); "
          + "put fields that hold the delimiter in quotation marks")
    }
    unquoted.removeAll()
    // All the room at once, so that views stay where they are.
    unquoted.reserve(
      layout.columns.joined().reduce(0) { room, column in
        room + (fields[column].hasDoubledQuotes ? fields[column].range.count : 0)
      })
    for field in ArticleField.allCases {
      unsafe values[field.rawValue] = wirecopy_bytes()
      for column in layout.columns[field.rawValue] {
        let cell = unsafe content(of: fields[column], in: row)
        if unsafe wirecopy_is_blank(cell.baseAddress, cell.count) { continue }
        unsafe values[field.rawValue] = wirecopy_bytes(bytes: cell.baseAddress, count: cell.count)
        break
      }
    }
    guard unsafe values[ArticleField.text.rawValue].count > 0 else {
      return Fault(reason: "has no text: the text column is empty")
    }
    return nil
  }

  /// The record itself if it is UTF-8, or else its repaired copy.
  mutating func validUTF8(_ record: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = record.baseAddress, unsafe !wirecopy_is_utf8(base, record.count) else {
      return unsafe record
    }
    repaired.removeAll()
    isRepaired = unsafe UTF8Repair.append(record, to: &repaired) > 0
    return unsafe repaired.bytes
  }

  private mutating func content(
    of field: TableField, in row: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let raw = unsafe row.slice(field.range)
    guard field.hasDoubledQuotes else { return unsafe raw }
    let start = unquoted.count
    var at = 0
    while let quote = unsafe raw.position(of: UInt8(ascii: "\""), in: at..<raw.count) {
      unsafe unquoted.append(raw.slice(at..<quote + 1))
      at = quote + 2
    }
    unsafe unquoted.append(raw.slice(min(at, raw.count)..<raw.count))
    return unsafe unquoted.bytes.slice(start..<unquoted.count)
  }
}

extension TableScanner.Fault {
  /// The line of the row that it stands in, from 0.
  var line: Int {
    switch self {
    case .unclosedQuote(let line), .textBehindQuote(let line): line
    }
  }

  var reason: String {
    switch self {
    case .unclosedQuote:
      "has a quotation mark that is not closed as it should be; its line is left out, close or double it"
    case .textBehindQuote:
      "has text behind a closing quotation mark; double the quotation marks inside a field"
    }
  }
}
