internal import CXXHash

/// A text, normalised and cut into tokens.
///
///     "Don't stop: 3.5 % of 日本語"
///     bytes   d o n t _ s t o p _ 3 . 5 _ o f _ 日 本 語 _
///     token   0         1         2       3     4: 日本   5: 本語
///
/// Token `i` is `bytes[starts[i] ..< ends[i]]`, hashed by XXH3 with seed 0, and stands at
/// `sourceStarts[i] ..< sourceEnds[i]` in the text as it came. Tokens are runs of letters, marks and
/// digits after compatibility and case folding; apostrophes, soft hyphens, zero-width characters,
/// variation selectors and optional vowel points are gone; a point or comma between two digits stays.
/// Runs of a script written without spaces become overlapping bigrams.
///
/// A buffer is one worker's scratch: it is filled again and again, and grows to its largest text.
@safe package struct TokenBuffer: ~Copyable {
  /// What is known of a token besides its letters.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a digit.
    package static let number = Flags(rawValue: 1)
    /// Begins with a capital letter.
    package static let capital = Flags(rawValue: 2)
    /// The first of its sentence or paragraph.
    package static let sentenceStart = Flags(rawValue: 4)
    /// The first of its paragraph.
    package static let paragraphStart = Flags(rawValue: 8)
    /// Stands between quotation marks.
    package static let quoted = Flags(rawValue: 16)
  }

  /// How many tokens the text has.
  package internal(set) var count = 0
  /// How many normalised bytes it has, one space after every token or run.
  package internal(set) var byteCount = 0
  var byteStorage: UnsafeMutablePointer<UInt8>
  var byteCapacity: Int
  var hashStorage: UnsafeMutablePointer<UInt64>
  var rangeStorage: UnsafeMutablePointer<TokenRange>
  var flagStorage: UnsafeMutablePointer<UInt8>
  var tokenCapacity: Int

  /// Whether the buffer knows where its tokens stand and what their flags are.
  package let keepsPlaces: Bool
  let words: WordTaker

  /// - Parameter keepsPlaces: false for those who want the hashes and the normalised text alone, which costs
  ///   half as much.
  package init(keepsPlaces: Bool = true) {
    self.init(keepsPlaces: keepsPlaces, words: .best)
  }

  init(keepsPlaces: Bool, words: WordTaker) {
    self.keepsPlaces = keepsPlaces
    self.words = words
    byteCapacity = 1 << 14
    tokenCapacity = 1 << 12
    unsafe byteStorage = .allocate(capacity: byteCapacity)
    unsafe hashStorage = .allocate(capacity: tokenCapacity)
    unsafe rangeStorage = .allocate(capacity: tokenCapacity)
    unsafe flagStorage = .allocate(capacity: tokenCapacity)
  }

  deinit {
    unsafe byteStorage.deallocate()
    unsafe hashStorage.deallocate()
    unsafe rangeStorage.deallocate()
    unsafe flagStorage.deallocate()
  }

  /// The tokens' XXH3 hashes, in text order.
  package var hashes: UnsafeBufferPointer<UInt64> {
    unsafe UnsafeBufferPointer(start: hashStorage, count: count)
  }

  /// The normalised text: the tokens in order, each token or run of bigrams followed by a space.
  package var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: byteStorage, count: byteCount)
  }

  /// Where the tokens stand in the normalised text and in the text as it came.
  package var ranges: UnsafeBufferPointer<TokenRange> {
    precondition(keepsPlaces, "a buffer of hashes alone")
    return unsafe UnsafeBufferPointer(start: rangeStorage, count: count)
  }

  package func flags(_ token: Int) -> Flags {
    precondition(keepsPlaces && token >= 0 && token < count)
    return unsafe Flags(rawValue: flagStorage[token])
  }

  /// Token `index` after normalisation.
  package func string(_ index: Int) -> String {
    precondition(keepsPlaces && index >= 0 && index < count)
    let range = unsafe rangeStorage[index]
    return unsafe String(
      decoding: UnsafeBufferPointer(
        rebasing: bytes[Int(range.start)..<Int(range.end)]), as: UTF8.self)
  }

  /// Holds the tokens of an empty text.
  package mutating func removeAll() {
    count = 0
    byteCount = 0
  }

  mutating func growBytes(to capacity: Int) {
    guard capacity > byteCapacity else { return }
    let wanted = max(capacity, byteCapacity * 2)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    unsafe grown.update(from: byteStorage, count: byteCapacity)
    unsafe byteStorage.deallocate()
    unsafe byteStorage = grown
    byteCapacity = wanted
  }

  mutating func growTokens() {
    let wanted = tokenCapacity * 2
    let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: wanted)
    let ranges = UnsafeMutablePointer<TokenRange>.allocate(capacity: wanted)
    let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    unsafe hashes.update(from: hashStorage, count: tokenCapacity)
    unsafe ranges.update(from: rangeStorage, count: tokenCapacity)
    unsafe flags.update(from: flagStorage, count: tokenCapacity)
    unsafe hashStorage.deallocate()
    unsafe rangeStorage.deallocate()
    unsafe flagStorage.deallocate()
    unsafe hashStorage = hashes
    unsafe rangeStorage = ranges
    unsafe flagStorage = flags
    tokenCapacity = wanted
  }
}

/// Where a token stands.
package struct TokenRange: Sendable {
  /// Its bytes in the normalised text.
  package let start: UInt32
  package let end: UInt32
  /// Its bytes in the text as it came.
  package let sourceStart: UInt32
  package let sourceEnd: UInt32
}
