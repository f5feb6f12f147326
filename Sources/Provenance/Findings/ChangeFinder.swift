internal import Shingling

/// Lists what changed between a source and a copy: numbers, names, negations, quotes, and passages that were
/// added or removed.
///
/// One a worker: its buffers grow to the longest text and are used again.
package struct ChangeFinder: ~Copyable {
  private var source = TokenBuffer()
  private var copy = TokenBuffer()

  /// A passage of fewer words that came or went is rewording.
  static let leastPassage = 8
  /// A place that differs in more words than this was rewritten; its details are not compared.
  static let longestPlace = 40

  package init() {}

  /// The changes in the order of the copy, then of the source.
  ///
  /// - Parameters: the texts in UTF-8.
  /// - Complexity: O(words · log words), and O(gap²) for gaps of up to `WordAlignment.gapLimit` words.
  package mutating func changes(from first: [UInt8], to second: [UInt8]) -> [TextChange] {
    unsafe first.withUnsafeBufferPointer { unsafe source.tokenize($0) }
    unsafe second.withUnsafeBufferPointer { unsafe copy.tokenize($0) }
    let words = (unsafe Array(source.hashes), unsafe Array(copy.hashes))
    let alignment = WordAlignment(words.0, words.1)
    var changes: [TextChange] = []
    let held = (source: Set(grams(words.0)), copy: Set(grams(words.1)))
    var at = (source: 0, copy: 0)
    for word in 0...words.0.count {
      let match = word < words.0.count ? alignment.matches[word] : words.1.count
      guard match >= 0 else { continue }
      if word > at.source || match > at.copy {
        compare(
          at.source..<word, at.copy..<match, words, (first, second), held, into: &changes)
      }
      at = (word + 1, match + 1)
    }
    return changes
  }

  /// Compares one place where the texts differ.
  private func compare(
    _ sourceWords: Range<Int>, _ copyWords: Range<Int>, _ words: ([UInt64], [UInt64]),
    _ texts: ([UInt8], [UInt8]), _ held: (source: Set<UInt64>, copy: Set<UInt64>),
    into changes: inout [TextChange]
  ) {
    func add(_ kind: TextChange.Kind) {
      let ranges = (bytes(source, sourceWords), bytes(copy, copyWords))
      changes.append(
        TextChange(
          kind: kind, before: String(decoding: texts.0[ranges.0], as: UTF8.self),
          after: String(decoding: texts.1[ranges.1], as: UTF8.self), sourceRange: ranges.0,
          copyRange: ranges.1))
    }
    let isShort =
      sourceWords.count <= ChangeFinder.longestPlace && copyWords.count <= ChangeFinder.longestPlace
    if isShort, !sourceWords.isEmpty || !copyWords.isEmpty {
      let before = Place(source, sourceWords)
      let after = Place(copy, copyWords)
      if !before.numbers.isEmpty, !after.numbers.isEmpty, before.numbers != after.numbers {
        add(.number)
      }
      if !before.names.isEmpty, !after.names.isEmpty,
        before.names.isDisjoint(with: after.names)
      {
        add(.name)
      }
      if before.negations != after.negations, isInside(sourceWords, copyWords, words) {
        add(.negation)
      }
      let isQuoted =
        (before.isQuoted || sourceWords.isEmpty) && (after.isQuoted || copyWords.isEmpty)
      if isQuoted, isInside(sourceWords, copyWords, words) { add(.quote) }
    }
    if copyWords.count >= ChangeFinder.leastPassage, isNew(copyWords, words.1, to: held.source) {
      add(.added)
    }
    if sourceWords.count >= ChangeFinder.leastPassage, isNew(sourceWords, words.0, to: held.copy) {
      add(.removed)
    }
  }

  /// Whether the place lies within the text on both sides, not at an end where a text was cut.
  private func isInside(
    _ sourceWords: Range<Int>, _ copyWords: Range<Int>, _ words: ([UInt64], [UInt64])
  ) -> Bool {
    sourceWords.lowerBound > 0 && copyWords.lowerBound > 0
      && sourceWords.upperBound < words.0.count && copyWords.upperBound < words.1.count
  }

  /// Whether most of a passage is not elsewhere in the other text, to which it may have moved.
  private func isNew(_ range: Range<Int>, _ words: [UInt64], to held: Set<UInt64>) -> Bool {
    let own = grams(Array(words[range]))
    return own.filter { held.contains($0) }.count * 2 < max(1, own.count)
  }

  private func grams(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= 3 else { return [] }
    return (0..<(words.count - 2)).map { WordAlignment.run(words, $0) }
  }

  /// The bytes of a range of words; an empty one stands before its first word.
  private func bytes(_ buffer: borrowing TokenBuffer, _ words: Range<Int>) -> Range<Int> {
    guard buffer.count > 0 else { return 0..<0 }
    if words.isEmpty {
      let at =
        words.lowerBound < buffer.count
        ? unsafe Int(buffer.ranges[words.lowerBound].sourceStart)
        : unsafe Int(buffer.ranges[buffer.count - 1].sourceEnd)
      return at..<at
    }
    let start = unsafe Int(buffer.ranges[words.lowerBound].sourceStart)
    return start..<(unsafe Int(buffer.ranges[words.upperBound - 1].sourceEnd))
  }
}

/// What is in one place of a text that a change may touch.
private struct Place {
  var numbers: Set<String> = []
  var names: Set<String> = []
  var negations = 0
  var isQuoted = false

  init(_ buffer: borrowing TokenBuffer, _ words: Range<Int>) {
    for word in words {
      let flags = buffer.flags(word)
      let text = buffer.string(word)
      if flags.contains(.number) { numbers.insert(text.filter { $0 != "," && $0 != "." }) }
      if flags.contains(.capital), !flags.contains(.sentenceStart) { names.insert(text) }
      if Negations.words.contains(text) { negations += 1 }
      if flags.contains(.quoted) { isQuoted = true }
    }
  }
}
