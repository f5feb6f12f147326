internal import Matching
internal import Reporting
internal import Shingling

/// What two texts share, and what stands in one of them only.
struct TextComparison {
  var passages: [SharedPassage] = []
  var changes: [TextChange] = []
}

/// A text that is compared with others.
struct ComparedText {
  fileprivate let words: WordList
  fileprivate let passageText: PassageText
  fileprivate let bytes: [UInt8]
}

/// Compares texts for the report.
struct TextComparer: ~Copyable {
  private var tokens = TokenBuffer()
  /// Without the dump's own counts the background tells which words are common.
  private let shares = DocumentShares(counts: DocumentCounts(expected: 0), background: .shipped)

  mutating func text(_ bytes: [UInt8]) -> ComparedText {
    unsafe bytes.withUnsafeBufferPointer { unsafe tokens.tokenize($0) }
    let shares = self.shares
    return ComparedText(
      words: WordList(tokens), passageText: PassageText(tokens) { shares.information($0) },
      bytes: bytes)
  }

  static func compare(source: ComparedText, copy: ComparedText) -> TextComparison {
    TextComparison(
      passages: passages(source, copy),
      changes: [
        TextChange(
          kind: .numbers, onlyInSource: numbers(source, notIn: copy),
          onlyInCopy: numbers(copy, notIn: source)),
        TextChange(
          kind: .names, onlyInSource: names(source, notIn: copy),
          onlyInCopy: names(copy, notIn: source)),
        TextChange(
          kind: .quotes, onlyInSource: quotes(source, notIn: copy),
          onlyInCopy: quotes(copy, notIn: source)),
      ].filter { !$0.onlyInSource.isEmpty || !$0.onlyInCopy.isEmpty })
  }

  private static func passages(_ source: ComparedText, _ copy: ComparedText) -> [SharedPassage] {
    Passages(source.passageText, copy.passageText).all.compactMap { passage in
      guard !passage.bytesA.isEmpty, !passage.bytesB.isEmpty else { return nil }
      return SharedPassage(
        isVerbatim: passage.kind == .verbatim, source: passage.bytesA, copy: passage.bytesB)
    }
  }

  // MARK: Changes

  private static func numbers(
    _ text: ComparedText, notIn other: ComparedText
  ) -> [String] {
    let words = text.words
    let found = words.indices.filter {
      words.flags[$0].contains(.number) && !other.words.holds(words.hashes[$0])
    }
    return distinct(found.map { words.string($0...$0, of: text.bytes) })
  }

  /// Runs of capitalised words inside sentences of which the other text has none.
  private static func names(
    _ text: ComparedText, notIn other: ComparedText
  ) -> [String] {
    let words = text.words
    var names: [String] = []
    var at = 0
    while at < words.count {
      guard words.isName(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < words.count, words.isName(end + 1), words.isAdjacent(end, in: text.bytes) { end += 1 }
      if (at...end).allSatisfy({ !other.words.holdsName(words, $0) }) {
        names.append(words.string(at...end, of: text.bytes))
      }
      at = end + 1
    }
    return distinct(names)
  }

  /// Quotations of which the other text has less than half, by strings of three words.
  private static func quotes(
    _ text: ComparedText, notIn other: ComparedText
  ) -> [String] {
    let words = text.words
    var known: Set<UInt64>?
    var quotes: [String] = []
    var at = 0
    while at < words.count {
      guard words.flags[at].contains(.quoted) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < words.count, words.flags[end + 1].contains(.quoted) { end += 1 }
      if end - at >= 4 {
        let starts = at...(end - 2)
        let strings = known ?? other.words.strings(of: 3)
        known = strings
        let shared = starts.count { strings.contains(words.key($0, 3)) }
        if shared * 2 < starts.count {
          let quote = words.string(at...end, of: text.bytes)
          quotes.append("“\(quote.count > 140 ? String(quote.prefix(140)) + "…" : quote)”")
        }
      }
      at = end + 1
    }
    return distinct(quotes)
  }

  private static func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}

/// The words of a text, out of their buffer.
struct WordList {
  private(set) var hashes: [UInt64] = []
  private(set) var flags: [TokenBuffer.Flags] = []
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var all: Set<UInt64> = []
  /// The normalised letters of words that may be names.
  private var names: [Int: [UInt8]] = [:]

  init(_ tokens: borrowing TokenBuffer) {
    for word in 0..<tokens.count {
      hashes.append(unsafe tokens.hashes[word])
      flags.append(tokens.flags(word))
      starts.append(unsafe Int(tokens.ranges[word].sourceStart))
      ends.append(unsafe Int(tokens.ranges[word].sourceEnd))
      if isName(word) { names[word] = Array(tokens.string(word).utf8) }
    }
    all = Set(hashes)
  }

  var count: Int { hashes.count }
  var indices: Range<Int> { hashes.indices }

  func holds(_ hash: UInt64) -> Bool { all.contains(hash) }

  func isName(_ word: Int) -> Bool {
    flags[word].contains(.capital) && !flags[word].contains(.sentenceStart)
      && ends[word] - starts[word] > 2
  }

  /// Whether the word, with or without an s at its end, occurs here.
  func holdsName(_ words: WordList, _ word: Int) -> Bool {
    if all.contains(words.hashes[word]) { return true }
    var letters = words.names[word] ?? []
    if all.contains(hashOf(letters + [0x73])) { return true }
    guard letters.last == 0x73 else { return false }
    letters.removeLast()
    return all.contains(hashOf(letters))
  }

  /// Whether only a blank stands between a word and the next.
  func isAdjacent(_ word: Int, in text: [UInt8]) -> Bool {
    ends[word] + 1 == starts[word + 1] && text[ends[word]] == 0x20
  }

  func key(_ start: Int, _ length: Int) -> UInt64 {
    var key: UInt64 = 0
    for hash in hashes[start..<(start + length)] { key = (key ^ hash) &* 0x9E37_79B9_7F4A_7C15 }
    return key
  }

  /// All strings of so many words.
  func strings(of length: Int) -> Set<UInt64> {
    count < length ? [] : Set((0...(count - length)).map { key($0, length) })
  }

  func string(_ words: ClosedRange<Int>, of text: [UInt8]) -> String {
    String(decoding: text[starts[words.lowerBound]..<ends[words.upperBound]], as: UTF8.self)
  }
}
