internal import CUnicode

/// What a byte or scalar does to the token it meets; the classes of `CUnicode`.
enum ScalarClass {
  static let separator = UInt8(wirecopy_scalar_separator)
  static let ignored = UInt8(wirecopy_scalar_ignored)
  static let letter = UInt8(wirecopy_scalar_letter)
  static let digit = UInt8(wirecopy_scalar_digit)
  static let unspaced = UInt8(wirecopy_scalar_unspaced)
  static let quote = UInt8(wirecopy_scalar_quote)
  static let capital = UInt8(wirecopy_scalar_capital)
  static let stop = UInt8(wirecopy_scalar_stop)
  /// Marks a byte that starts a scalar of several bytes; no scalar has this class.
  static let multibyte = UInt8(wirecopy_byte_multibyte)
  /// A full stop or comma: part of a number between two digits, else the end of a token.
  static let point = UInt8(wirecopy_byte_point)
  /// A line break: ends a token and a paragraph.
  static let lineBreak = UInt8(wirecopy_byte_line_break)
}

/// The ASCII half of the Unicode tables, for the fast path.
///
/// Made once from the same ICU pages as the slow path, so both fold every byte alike; allocated for
/// the life of the process.
@safe struct ASCIITable: @unchecked Sendable {
  // Sendable: the tables are written before they are shared and never after.

  /// The folded byte of a letter or digit, 0 for every other byte.
  let folded: UnsafePointer<UInt8>
  /// The class of every byte; `multibyte` from 0x80.
  let classes: UnsafePointer<UInt8>

  static let shared = ASCIITable()

  private init() {
    let folded = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    let classes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    unsafe folded.initialize(repeating: 0, count: 256)
    unsafe classes.initialize(repeating: ScalarClass.multibyte, count: 256)
    if let page = unsafe wirecopy_unicode_page_at(0) {
      for byte in 0..<128 {
        let scalarClass = unsafe ScalarPage(page).scalarClass(byte)
        unsafe classes[byte] = scalarClass
        let isWord =
          scalarClass == ScalarClass.letter || scalarClass == ScalarClass.capital
          || scalarClass == ScalarClass.digit
        if isWord { unsafe folded[byte] = ScalarPage(page).folded(byte)[0] }
      }
    }
    unsafe classes[0x2E] = ScalarClass.point
    unsafe classes[0x2C] = ScalarClass.point
    unsafe classes[0x0A] = ScalarClass.lineBreak
    unsafe classes[0x0D] = ScalarClass.lineBreak
    unsafe self.folded = UnsafePointer(folded)
    unsafe self.classes = UnsafePointer(classes)
  }
}

/// A page of 256 scalars of the Unicode tables.
@safe struct ScalarPage {
  private let page: UnsafePointer<wirecopy_unicode_page>

  init(_ page: UnsafePointer<wirecopy_unicode_page>) {
    unsafe self.page = page
  }

  /// The page that holds `scalar`; `nil` outside Unicode.
  init?(of scalar: UInt32) {
    guard let page = unsafe wirecopy_unicode_page_at(scalar >> 8) else { return nil }
    unsafe self.page = page
  }

  /// The class of the page's scalar `low`, 0 to 255.
  func scalarClass(_ low: Int) -> UInt8 {
    unsafe UnsafeRawPointer(page).load(fromByteOffset: low, as: UInt8.self)
  }

  /// The UTF-8 bytes the page's scalar `low` folds to.
  func folded(_ low: Int) -> UnsafeBufferPointer<UInt8> {
    let offset = unsafe MemoryLayout<wirecopy_unicode_page>.offset(of: \.starts) ?? 256
    let starts = unsafe UnsafeRawPointer(page).advanced(by: offset)
      .assumingMemoryBound(to: UInt16.self)
    let start = Int(unsafe starts[low])
    let end = Int(unsafe starts[low + 1])
    return unsafe UnsafeBufferPointer(start: page.pointee.bytes + start, count: end - start)
  }
}
