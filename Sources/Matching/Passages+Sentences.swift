internal import ArticleModel
internal import Glibc

/// Pairs the sentences that are reworded: what is left once the verbatim passages are found.
///
/// A sentence that verbatim passages cover less than half of is compared with such sentences of the other text
/// that share its telling words. Words that stand in many sentences of these two articles, as the names of
/// their story do, count less. The best pairs are taken first, each sentence once; a small verbatim
/// passage inside both sentences becomes a part of the reworded one.
struct PassageSentences {
  private let a: PassageText
  private let b: PassageText
  private let verbatim: [Passage]
  private let termsA: SentenceTerms
  private let termsB: SentenceTerms
  /// The terms of every sentence.
  private let listsA: [[SentenceTerms.Term]]
  private let listsB: [[SentenceTerms.Term]]
  private(set) var operations = 0

  /// Sentences that are looked at per sentence, and the most sentences a word may lead to.
  static let mostCandidates = 6
  static let mostPlaces = 32
  /// What two sentences share of what they tell: cosine of their words' discounted weights.
  static let leastScore = 0.32
  /// What the shared words tell, in thousandths of a nat, and how many they are.
  static let leastShared = 14_000
  static let leastWords = 3

  init(_ a: PassageText, _ b: PassageText, verbatim: [Passage]) {
    self.a = a
    self.b = b
    self.verbatim = verbatim
    let termsA = SentenceTerms(a)
    let termsB = SentenceTerms(b)
    self.termsA = termsA
    self.termsB = termsB
    listsA = (0..<a.sentenceCount).map { termsA.terms(a.sentence($0), of: a, discount: termsB) }
    listsB = (0..<b.sentenceCount).map { termsB.terms(b.sentence($0), of: b, discount: termsA) }
  }

  /// The verbatim passages and the reworded ones, in no particular order.
  mutating func passages() -> [Passage] {
    var coverA = cover(of: a, verbatim.map(\.rangeA))
    var coverB = cover(of: b, verbatim.map(\.rangeB))
    let isOpenA = (0..<a.sentenceCount).map { isOpen(a.sentence($0), coverA) }
    let isOpenB = (0..<b.sentenceCount).map { isOpen(b.sentence($0), coverB) }
    let pairs = scoredPairs(isOpenA, isOpenB)
    var isTakenA = [Bool](repeating: false, count: a.sentenceCount)
    var isTakenB = [Bool](repeating: false, count: b.sentenceCount)
    var isAbsorbed = [Bool](repeating: false, count: verbatim.count)
    var found: [Passage] = []
    for pair in pairs where !isTakenA[pair.a] && !isTakenB[pair.b] {
      let sides = freeSides(a.sentence(pair.a), b.sentence(pair.b), coverA, coverB)
      guard let passage = reworded(sides.a, sides.b) else { continue }
      isTakenA[pair.a] = true
      isTakenB[pair.b] = true
      for number in sides.absorbed {
        isAbsorbed[Int(number)] = true
        for word in verbatim[Int(number)].rangeA { coverA[word] = -1 }
        for word in verbatim[Int(number)].rangeB { coverB[word] = -1 }
      }
      found.append(passage)
    }
    return verbatim.indices.filter { !isAbsorbed[$0] }.map { verbatim[$0] } + found
  }

  /// The longest stretches of two sentences that no verbatim passage stands in but those that stand in both
  /// stretches.
  private func freeSides(
    _ sentenceA: Range<Int>, _ sentenceB: Range<Int>, _ coverA: [Int32], _ coverB: [Int32]
  ) -> (a: Range<Int>, b: Range<Int>, absorbed: Set<Int32>) {
    var absorbed = Set(coverB[sentenceB]).filter { number in
      number >= 0 && verbatim[Int(number)].rangeA.isInside(sentenceA)
        && verbatim[Int(number)].rangeB.isInside(sentenceB)
    }
    while true {
      let sideA = longestFree(sentenceA, coverA, besides: absorbed)
      let sideB = longestFree(sentenceB, coverB, besides: absorbed)
      let kept = absorbed.filter { number in
        let passage = verbatim[Int(number)]
        return passage.rangeA.isInside(sideA) && passage.rangeB.isInside(sideB)
      }
      if kept == absorbed { return (sideA, sideB, kept) }
      absorbed = kept
    }
  }

  /// Per word, the number of the passage it stands in, or −1.
  private func cover(of text: PassageText, _ ranges: [Range<Int>]) -> [Int32] {
    var cover = [Int32](repeating: -1, count: text.count)
    for (number, range) in ranges.enumerated() {
      for word in range { cover[word] = Int32(number) }
    }
    return cover
  }

  private func isOpen(_ sentence: Range<Int>, _ cover: [Int32]) -> Bool {
    2 * cover[sentence].count { $0 >= 0 } < sentence.count
  }

  /// The longest stretch of a sentence outside all verbatim passages but those `besides`.
  private func longestFree(
    _ sentence: Range<Int>, _ cover: [Int32], besides: Set<Int32>
  ) -> Range<Int> {
    var best = sentence.lowerBound..<sentence.lowerBound
    var start = sentence.lowerBound
    for word in sentence {
      if cover[word] >= 0, !besides.contains(cover[word]) {
        start = word + 1
      } else if word + 1 - start > best.count {
        best = start..<(word + 1)
      }
    }
    return best
  }

  /// The passage that two stretches make, if they still share enough.
  ///
  /// A verbatim passage that reaches out of a stretch is left where it is by the caller; the stretches are free
  /// of it.
  private mutating func reworded(_ rangeA: Range<Int>, _ rangeB: Range<Int>) -> Passage? {
    let shared = SentenceTerms.compare(
      termsA.terms(rangeA, of: a, discount: termsB), termsB.terms(rangeB, of: b, discount: termsA))
    operations += rangeA.count + rangeB.count
    guard shared.score >= PassageSentences.leastScore,
      shared.information >= PassageSentences.leastShared,
      shared.count >= PassageSentences.leastWords
    else { return nil }
    let alignment = WordAlignment(a, b, rangeA, rangeB)
    operations += alignment.operations
    // A stop word alone, between words that differ, is no agreement.
    let runs = alignment.runs.filter {
      $0.length > 1 || a.weights[$0.startA] >= SentenceTerms.leastWeight
    }
    return Passage(.reworded, rangeA, rangeB, runs: runs, weight: a.weight(of: runs))
  }

  private struct ScoredPair {
    let score: Double
    let a: Int
    let b: Int
  }

  /// The pairs of open sentences that agree, best first; ties by place.
  private mutating func scoredPairs(_ isOpenA: [Bool], _ isOpenB: [Bool]) -> [ScoredPair] {
    var pairs: [ScoredPair] = []
    var sums = [Int](repeating: 0, count: a.sentenceCount)
    for sentence in 0..<b.sentenceCount where isOpenB[sentence] {
      let terms = listsB[sentence]
      var touched: [Int] = []
      for term in terms {
        let places = termsA.sentences(with: term.word)
        guard places.count <= PassageSentences.mostPlaces else { continue }
        for place in places where isOpenA[place] {
          operations += 1
          if sums[place] == 0 { touched.append(place) }
          sums[place] += max(1, term.discounted)
        }
      }
      touched.sort { (-sums[$0], $0) < (-sums[$1], $1) }
      for place in touched.prefix(PassageSentences.mostCandidates) {
        let other = listsA[place]
        operations += terms.count + other.count
        let score = SentenceTerms.compare(other, terms).score
        if score >= PassageSentences.leastScore {
          pairs.append(ScoredPair(score: score, a: place, b: sentence))
        }
      }
      for place in touched { sums[place] = 0 }
    }
    pairs.sort { first, second in
      if first.score != second.score { return first.score > second.score }
      return (first.b, first.a) < (second.b, second.a)
    }
    return pairs
  }
}

/// The telling words of a text's sentences, and in which sentences each stands.
///
///     places   lyon 0 | lyon 4 | two 1 …     word and sentence, ascending
struct SentenceTerms {
  /// Words below this, in thousandths of a nat, tell nothing of a sentence: half of all articles have them.
  static let leastWeight: Int32 = 700

  struct Term {
    let word: UInt32
    let weight: Int
    /// The weight over the root of the number of sentences that have the word, in the text where more do.
    let discounted: Int
  }

  private var words: [UInt32] = []
  private var places: [Int] = []

  init(_ text: PassageText) {
    var entries: [UInt64] = []
    for sentence in 0..<text.sentenceCount {
      for index in text.sentence(sentence) where text.weights[index] >= SentenceTerms.leastWeight {
        entries.append(UInt64(text.words[index]) << 32 | UInt64(sentence))
      }
    }
    entries.sort()
    var last: UInt64?
    for entry in entries where entry != last {
      last = entry
      words.append(UInt32(truncatingIfNeeded: entry >> 32))
      places.append(Int(truncatingIfNeeded: entry & 0xFFFF_FFFF))
    }
  }

  /// The sentences that have the word, ascending.
  func sentences(with word: UInt32) -> ArraySlice<Int> {
    let start = firstIndex(notBelow: UInt64(word))
    let end = firstIndex(notBelow: UInt64(word) + 1)
    return places[start..<end]
  }

  private func firstIndex(notBelow word: UInt64) -> Int {
    words.indices.partitionPoint { UInt64(words[$0]) < word }
  }

  /// The distinct telling words of a range of `text`, the text of these terms, ascending.
  func terms(
    _ range: Range<Int>, of text: PassageText, discount other: SentenceTerms
  ) -> [Term] {
    var terms: [Term] = []
    for index in range.sorted(by: { text.words[$0] < text.words[$1] })
    where text.weights[index] >= SentenceTerms.leastWeight && terms.last?.word != text.words[index]
    {
      let word = text.words[index]
      let frequency = max(1, sentences(with: word).count, other.sentences(with: word).count)
      let weight = Int(text.weights[index])
      terms.append(
        Term(
          word: word, weight: weight,
          discounted: Int(Double(weight) / Double(frequency).squareRoot())))
    }
    return terms
  }

  struct Agreement {
    /// Shared discounted weight over the geometric mean of both sides'.
    var score = 0.0
    /// The weight of what is shared.
    var information = 0
    var count = 0
  }

  /// - Complexity: O(terms of both), by merging.
  static func compare(_ first: [Term], _ second: [Term]) -> Agreement {
    var result = Agreement()
    var shared = 0
    var i = 0
    var j = 0
    while i < first.count, j < second.count {
      if first[i].word == second[j].word {
        shared += first[i].discounted
        result.information += first[i].weight
        result.count += 1
        i += 1
        j += 1
      } else if first[i].word < second[j].word {
        i += 1
      } else {
        j += 1
      }
    }
    let both =
      Double(first.reduce(0) { $0 + $1.discounted })
      * Double(second.reduce(0) { $0 + $1.discounted })
    if both > 0 { result.score = Double(shared) / both.squareRoot() }
    return result
  }
}

extension Range<Int> {
  func isInside(_ other: Range<Int>) -> Bool {
    lowerBound >= other.lowerBound && upperBound <= other.upperBound
  }
}
