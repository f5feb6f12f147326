internal import CUnicode

/// Takes words of plain ASCII, 64 bytes at a time, in one of two ways that give the same tokens.
enum WordTaker: CaseIterable {
  /// For any processor.
  case narrow
  /// With AVX-512.
  case wide

  /// The fastest this processor has.
  static let best: WordTaker = wirecopy_has_wide_words() ? .wide : .narrow

  @inline(__always)
  func take(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ classes: UnsafePointer<UInt8>,
    _ sink: inout wirecopy_token_sink
  ) -> Int {
    switch self {
    case .narrow: unsafe wirecopy_take_words_narrow(text, start, end, classes, &sink)
    case .wide: unsafe wirecopy_take_words_wide(text, start, end, classes, &sink)
    }
  }
}
