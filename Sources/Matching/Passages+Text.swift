internal import Glibc
package import Shingling

/// A text as shared passages are sought in it: words, what each tells, sentences, places.
///
///     "Fire in Lyon. Two died."
///     words       fire in lyon two died
///     weights     4100 90 8800 700 3900      thousandths of −ln of the share of articles
///     sentences   0            3        5    the first words, and the end
///     sources     0–4 …                      the words' bytes in the text as it came
///
/// Weights are whole numbers so that sums do not depend on the order of adding.
package struct PassageText: Sendable {
  package private(set) var words: [UInt32] = []
  package private(set) var weights: [Int32] = []
  package private(set) var sentences: [Int] = [0]
  /// Whether the words stand between quotation marks.
  private(set) var isQuoted: [Bool] = []
  private var sourceStarts: [UInt32] = []
  private var sourceEnds: [UInt32] = []

  /// No sentence is longer, so that work per word is bounded in texts without stops.
  static let longestSentence = 120

  /// - Parameter information: −ln of the share of articles a word (`Term.word`) occurs in.
  /// - Complexity: O(words).
  package init(_ tokens: borrowing TokenBuffer, information: (UInt32) -> Double) {
    words.reserveCapacity(tokens.count)
    let hashes = unsafe tokens.hashes
    let ranges = unsafe tokens.ranges
    for index in 0..<tokens.count {
      let word = unsafe Term.word(
        Term.make(hash: hashes[index], isFact: false, isQuoted: false))
      words.append(word)
      weights.append(Int32(max(0, min(30, information(word))) * 1000))
      isQuoted.append(tokens.flags(index).contains(.quoted))
      unsafe sourceStarts.append(ranges[index].sourceStart)
      unsafe sourceEnds.append(ranges[index].sourceEnd)
      guard index > 0 else { continue }
      if isSentenceStart(index, tokens) { sentences.append(index) }
    }
    if tokens.count > 0 { sentences.append(tokens.count) }
  }

  /// How many of the words of `runs` stand between quotation marks; this is text A.
  func quotedWords(_ runs: [Passage.Run]) -> Int {
    runs.reduce(0) { sum, run in
      sum + isQuoted[run.startA..<(run.startA + run.length)].count { $0 }
    }
  }

  private func isSentenceStart(_ index: Int, _ tokens: borrowing TokenBuffer) -> Bool {
    let flags = tokens.flags(index)
    if flags.contains(.paragraphStart) { return true }
    if index - (sentences.last ?? 0) >= PassageText.longestSentence { return true }
    guard flags.contains(.sentenceStart) else { return false }
    // A point after "Mr", "Gen" or the letters of "U.S." ends no sentence.
    let length = sourceEnds[index - 1] - sourceStarts[index - 1]
    return !(length <= 3 && tokens.flags(index - 1).contains(.capital))
  }

  package var count: Int { words.count }

  /// How many sentences the text has.
  var sentenceCount: Int { sentences.count - 1 }

  func sentence(_ index: Int) -> Range<Int> { sentences[index]..<sentences[index + 1] }

  /// The bytes of the text as it came that `range` of words stands in, cut at words.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return Int(sourceStarts[range.lowerBound])..<Int(sourceEnds[last])
  }

  /// Whether the text comes first in the order in which pairs are looked at, which makes the passages of
  /// a pair independent of which article is named first.
  func precedes(_ other: PassageText) -> Bool {
    if count != other.count { return count < other.count }
    return words.lexicographicallyPrecedes(other.words)
  }
}
