internal import CUnicode
internal import CXXHash

extension TokenBuffer {
  /// Fills the buffer with the tokens of `text`, which is valid UTF-8 of less than 4 GiB.
  ///
  /// One pass; plain ASCII words are taken 64 bytes at a time (`WordTaker`), every other scalar costs a
  /// look-up in its Unicode page. Text that is not valid UTF-8 is cut at the bytes that are wrong.
  ///
  /// - Complexity: O(bytes).
  package mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>) {
    count = 0
    byteCount = 0
    guard let base = text.baseAddress else { return }
    // A byte of text folds to at most one byte in ASCII; the slow path makes room for itself.
    growBytes(to: text.count + text.count / 2 + 64)
    let folded = unsafe ASCIITable.shared.folded
    let classes = unsafe ASCIITable.shared.classes
    let end = text.count
    var cursor = TokenCursor()
    var at = 0
    while at < end {
      let byte = unsafe base[at]
      if unsafe folded[Int(byte)] != 0 {
        if !cursor.isOpen {
          let next = unsafe takeWords(base, from: at, to: end, classes: classes, cursor: &cursor)
          if next > at {
            at = next
            continue
          }
        }
        at = unsafe takeASCIIRun(base, from: at, to: end, folded: folded, cursor: &cursor)
        continue
      }
      switch unsafe classes[Int(byte)] {
      case ScalarClass.multibyte:
        at = unsafe takeScalar(base, from: at, to: end, cursor: &cursor)
      case ScalarClass.ignored:
        at += 1
      case ScalarClass.point:
        let isInNumber =
          unsafe cursor.isOpen && at + 1 < end && isASCIIDigit(base[at + 1])
          && isASCIIDigit(byteStorage[byteCount - 1])
        if isInNumber {
          unsafe byteStorage[byteCount] = byte
          byteCount += 1
        } else {
          close(&cursor, at: at)
          if byte == 0x2E { cursor.next.insert(.sentenceStart) }
        }
        at += 1
      case ScalarClass.lineBreak:
        close(&cursor, at: at)
        cursor.startParagraph()
        at += 1
      case ScalarClass.quote:
        close(&cursor, at: at)
        cursor.next.formSymmetricDifference(.quoted)
        at += 1
      case ScalarClass.stop:
        close(&cursor, at: at)
        cursor.next.insert(.sentenceStart)
        at += 1
      default:
        close(&cursor, at: at)
        at += 1
      }
    }
    close(&cursor, at: end)
  }

  /// Takes whole words of plain ASCII from `start` on, while no token is open, and returns where it stopped:
  /// at `start` if the first word is not plain.
  @inline(__always)
  private mutating func takeWords(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, classes: UnsafePointer<UInt8>,
    cursor: inout TokenCursor
  ) -> Int {
    if tokenCapacity - count < 64 { growTokens() }
    // Both types of ranges are four 32-bit words in the same order.
    let ranges =
      unsafe keepsPlaces
      ? UnsafeMutableRawPointer(rangeStorage).assumingMemoryBound(to: wirecopy_token_range.self)
      : nil
    var sink = unsafe wirecopy_token_sink(
      bytes: byteStorage, byte_count: byteCount, hashes: hashStorage, ranges: ranges,
      flags: flagStorage, count: count, capacity: tokenCapacity, next: cursor.next.rawValue)
    let stop = unsafe words.take(base, start, end, classes, &sink)
    unsafe (count, byteCount) = (sink.count, sink.byte_count)
    cursor.next = unsafe Flags(rawValue: sink.next)
    return stop
  }

  /// Takes the ASCII letters and digits from `start` on and returns where they end.
  @inline(__always)
  private mutating func takeASCIIRun(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, folded: UnsafePointer<UInt8>,
    cursor: inout TokenCursor
  ) -> Int {
    if !cursor.isOpen || cursor.isUnspaced {
      close(&cursor, at: start)
      let byte = unsafe base[start]
      let isDigit = isASCIIDigit(byte)
      open(&cursor, at: start, flags: isDigit ? .number : byte < 0x61 ? .capital : [])
    }
    var out = unsafe byteStorage + byteCount
    var at = start
    while at < end {
      let byte = unsafe folded[Int(base[at])]
      if byte == 0 { break }
      unsafe out.pointee = byte
      unsafe out += 1
      at += 1
    }
    byteCount += at - start
    cursor.sourceEnd = at
    return at
  }

  /// Takes one scalar of several bytes and returns where it ends.
  private mutating func takeScalar(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, cursor: inout TokenCursor
  ) -> Int {
    let (scalar, length) = unsafe decodeScalar(base + start, available: end - start)
    guard length > 0, let page = ScalarPage(of: scalar) else {
      close(&cursor, at: start)
      return start + max(1, length)
    }
    let next = start + length
    let low = Int(scalar & 0xFF)
    let scalarClass = page.scalarClass(low)
    switch scalarClass {
    case ScalarClass.ignored:
      break
    case ScalarClass.letter, ScalarClass.capital, ScalarClass.digit:
      if !cursor.isOpen || cursor.isUnspaced {
        close(&cursor, at: start)
        let flags: Flags =
          scalarClass == ScalarClass.digit
          ? .number : scalarClass == ScalarClass.capital ? .capital : []
        open(&cursor, at: start, flags: flags)
      }
      appendFolded(page, low, remaining: end - next)
      cursor.sourceEnd = next
    case ScalarClass.unspaced:
      if !cursor.isUnspaced {
        close(&cursor, at: start)
        open(&cursor, at: start, flags: [])
        cursor.isUnspaced = true
        cursor.runCount = 0
      }
      let bytesBefore = byteCount
      appendFolded(page, low, remaining: end - next)
      takeUnspaced(&cursor, bytesBefore: bytesBefore, sourceStart: start, sourceEnd: next)
    case ScalarClass.quote:
      close(&cursor, at: start)
      cursor.next.formSymmetricDifference(.quoted)
    case ScalarClass.stop:
      close(&cursor, at: start)
      cursor.next.insert(.sentenceStart)
    default:
      close(&cursor, at: start)
      if scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85 { cursor.startParagraph() }
    }
    return next
  }

  /// Emits the bigram that ends with the scalar just taken.
  private mutating func takeUnspaced(
    _ cursor: inout TokenCursor, bytesBefore: Int, sourceStart: Int, sourceEnd: Int
  ) {
    if cursor.runCount > 0 {
      emit(
        start: cursor.start, end: byteCount, sourceStart: cursor.sourceStart,
        sourceEnd: sourceEnd, flags: cursor.flags)
      cursor.flags.subtract([.sentenceStart, .paragraphStart])
    }
    cursor.runCount += 1
    cursor.start = bytesBefore
    cursor.sourceStart = sourceStart
    cursor.sourceEnd = sourceEnd
  }

  private mutating func appendFolded(_ page: ScalarPage, _ low: Int, remaining: Int) {
    let folded = unsafe page.folded(low)
    growBytes(to: byteCount + folded.count + remaining + remaining / 2 + 64)
    for index in 0..<folded.count {
      unsafe byteStorage[byteCount + index] = folded[index]
    }
    byteCount += folded.count
  }

  @inline(__always)
  private func open(_ cursor: inout TokenCursor, at start: Int, flags: Flags) {
    cursor.isOpen = true
    cursor.start = byteCount
    cursor.sourceStart = start
    cursor.flags = flags.union(cursor.next)
    cursor.next.subtract([.sentenceStart, .paragraphStart])
  }

  /// Ends the token or run that is open, if any.
  @inline(__always)
  private mutating func close(_ cursor: inout TokenCursor, at source: Int) {
    guard cursor.isOpen else { return }
    if !cursor.isUnspaced || cursor.runCount == 1 {
      emit(
        start: cursor.start, end: byteCount, sourceStart: cursor.sourceStart,
        sourceEnd: cursor.sourceEnd, flags: cursor.flags)
    }
    cursor.isOpen = false
    cursor.isUnspaced = false
    unsafe byteStorage[byteCount] = 0x20
    byteCount += 1
  }

  @inline(__always)
  private mutating func emit(
    start: Int, end: Int, sourceStart: Int, sourceEnd: Int, flags: Flags
  ) {
    if count == tokenCapacity { growTokens() }
    unsafe hashStorage[count] = wirecopy_hash(byteStorage + start, end - start, 0)
    unsafe rangeStorage[count] = TokenRange(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
      sourceStart: UInt32(truncatingIfNeeded: sourceStart),
      sourceEnd: UInt32(truncatingIfNeeded: sourceEnd))
    unsafe flagStorage[count] = flags.rawValue
    count += 1
  }
}

/// Where the tokenizer stands: the token that is open and what the next one begins.
private struct TokenCursor {
  var isOpen = false
  /// The open token is a run of a script without spaces, of `runCount` scalars so far; `start` and
  /// `sourceStart` are then those of the last scalar.
  var isUnspaced = false
  var runCount = 0
  var start = 0
  var sourceStart = 0
  var sourceEnd = 0
  var flags: TokenBuffer.Flags = []
  /// What the next token inherits from the marks before it.
  var next: TokenBuffer.Flags = [.sentenceStart, .paragraphStart]

  /// A new paragraph closes a quotation that was left open.
  mutating func startParagraph() {
    next = [.sentenceStart, .paragraphStart]
  }
}

@inline(__always)
private func isASCIIDigit(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39
}

/// The scalar at the front of `bytes` and its length; length 0 if the bytes are not UTF-8.
@inline(__always)
private func decodeScalar(
  _ bytes: UnsafePointer<UInt8>, available: Int
) -> (scalar: UInt32, length: Int) {
  let first = UInt32(unsafe bytes[0])
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
  guard length > 0, length <= available else { return (0, 0) }
  var scalar = first & (0xFF >> UInt32(length + 1))
  for index in 1..<length {
    let byte = UInt32(unsafe bytes[index])
    guard byte & 0xC0 == 0x80 else { return (0, 0) }
    scalar = scalar << 6 | (byte & 0x3F)
  }
  return (scalar, length)
}
