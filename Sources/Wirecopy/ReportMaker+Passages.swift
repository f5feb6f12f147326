internal import Reporting
internal import Shingling

/// What two texts share, and what stands in one of them only.
struct TextComparison {
  var passages: [SharedPassage] = []
  var changes: [TextChange] = []
}

/// Compares texts for the report.
///
/// Passages are the longest runs of words that stand in both, from left to right in the copy; a run of
/// fewer than five words is none.
struct TextComparer: ~Copyable {
  private var source = TokenBuffer()
  private var copy = TokenBuffer()

  private static let shortest = 5
  /// How many places of one string of words are tried.
  private static let mostPlaces = 16

  mutating func compare(source sourceText: [UInt8], copy copyText: [UInt8]) -> TextComparison {
    unsafe sourceText.withUnsafeBufferPointer { unsafe source.tokenize($0) }
    unsafe copyText.withUnsafeBufferPointer { unsafe copy.tokenize($0) }
    let a = WordList(source)
    let b = WordList(copy)
    var comparison = TextComparison()
    comparison.passages = TextComparer.passages(a, b)
    let numbers = TextChange(
      kind: .numbers, onlyInSource: TextComparer.numbers(a, notIn: b, sourceText),
      onlyInCopy: TextComparer.numbers(b, notIn: a, copyText))
    let names = TextChange(
      kind: .names, onlyInSource: TextComparer.names(a, notIn: b, sourceText),
      onlyInCopy: TextComparer.names(b, notIn: a, copyText))
    let quotes = TextChange(
      kind: .quotes, onlyInSource: TextComparer.quotes(a, notIn: b, sourceText),
      onlyInCopy: TextComparer.quotes(b, notIn: a, copyText))
    comparison.changes = [numbers, names, quotes].filter {
      !$0.onlyInSource.isEmpty || !$0.onlyInCopy.isEmpty
    }
    return comparison
  }

  // MARK: Passages

  private static func passages(_ a: WordList, _ b: WordList) -> [SharedPassage] {
    guard a.count >= shortest, b.count >= shortest else { return [] }
    var places: [UInt64: [Int]] = [:]
    for start in 0...(a.count - shortest) {
      let key = a.key(start, shortest)
      if places[key, default: []].count < mostPlaces { places[key, default: []].append(start) }
    }
    var used = [Bool](repeating: false, count: a.count)
    var found: [(a: Int, b: Int, length: Int)] = []
    var at = 0
    while at + shortest <= b.count {
      var best = (start: 0, length: 0)
      for start in places[b.key(at, shortest)] ?? [] {
        var length = 0
        while start + length < a.count, at + length < b.count, !used[start + length],
          a.hashes[start + length] == b.hashes[at + length]
        {
          length += 1
        }
        if length > best.length { best = (start, length) }
      }
      guard best.length >= shortest else {
        at += 1
        continue
      }
      for word in best.start..<(best.start + best.length) { used[word] = true }
      found.append((best.start, at, best.length))
      at += best.length
    }
    return found.compactMap { run in
      // Words of scripts without spaces overlap: a passage begins behind the one before it.
      let inSource = a.bytes(run.a, run.length, isFree: run.a == 0 || !used[run.a - 1])
      let inCopy = b.bytes(run.b, run.length, isFree: false)
      guard let inSource, let inCopy else { return nil }
      return SharedPassage(isVerbatim: true, source: inSource, copy: inCopy)
    }
  }

  // MARK: Changes

  private static func numbers(
    _ words: WordList, notIn other: WordList, _ text: [UInt8]
  ) -> [String] {
    distinct(
      words.indices.filter { words.flags[$0].contains(.number) && !other.holds(words.hashes[$0]) }
        .map { words.string($0...$0, of: text) })
  }

  /// Runs of capitalised words inside sentences of which the other text has none.
  private static func names(
    _ words: WordList, notIn other: WordList, _ text: [UInt8]
  ) -> [String] {
    var names: [String] = []
    var at = 0
    while at < words.count {
      guard words.isName(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < words.count, words.isName(end + 1), words.isAdjacent(end, in: text) { end += 1 }
      if (at...end).allSatisfy({ !other.holdsName(words, $0) }) {
        names.append(words.string(at...end, of: text))
      }
      at = end + 1
    }
    return distinct(names)
  }

  /// Quotations of which the other text has less than half, by strings of three words.
  private static func quotes(
    _ words: WordList, notIn other: WordList, _ text: [UInt8]
  ) -> [String] {
    var known: Set<UInt64> = []
    if other.count >= 3 { for start in 0...(other.count - 3) { known.insert(other.key(start, 3)) } }
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
        let shared = starts.count { known.contains(words.key($0, 3)) }
        if shared * 2 < starts.count {
          let quote = words.string(at...end, of: text)
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
private struct WordList {
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

  /// The bytes of a run of words; behind the word before it unless that is free.
  func bytes(_ start: Int, _ length: Int, isFree: Bool) -> Range<Int>? {
    let from = isFree || start == 0 ? starts[start] : max(starts[start], ends[start - 1])
    let to = ends[start + length - 1]
    return from < to ? from..<to : nil
  }

  func string(_ words: ClosedRange<Int>, of text: [UInt8]) -> String {
    String(decoding: text[starts[words.lowerBound]..<ends[words.upperBound]], as: UTF8.self)
  }
}
