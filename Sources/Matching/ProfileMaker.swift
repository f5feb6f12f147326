package import Shingling

/// Makes the profiles of texts. One worker's scratch.
package struct ProfileMaker: Sendable {
  /// The content words of the last text, those that at most a tenth of all articles have, in order.
  package private(set) var content: [UInt32] = []

  private let shares: DocumentShares
  private var prose: [UInt32] = []
  private var distinct = DistinctWords()
  private var weights: [Float] = []
  private var phrases: [UInt32] = []
  private var distinctPhrases = DistinctWords()

  package init(_ shares: DocumentShares) {
    self.shares = shares
  }

  /// A text with fewer words outside quotation marks counts with its quotations.
  package static let leastProse = 60

  /// Appends the profile of a text.
  ///
  /// - Complexity: O(words).
  package mutating func append(_ text: ArraySlice<UInt32>, to profiles: inout ProfileRows) {
    prose.removeAll(keepingCapacity: true)
    for term in text where !Term.isQuoted(term) { prose.append(term) }
    if prose.count < ProfileMaker.leastProse {
      prose.removeAll(keepingCapacity: true)
      prose.append(contentsOf: text)
    }
    distinct.find(in: prose[...])
    weights.removeAll(keepingCapacity: true)
    for word in distinct.words { weights.append(Float(shares.information(word))) }
    fillContent()
    fillPhrases()
    distinctPhrases.find(in: phrases[...], ignoring: 0)
    profiles.append(
      words: distinct.words, weights: weights[...], firsts: distinct.firsts,
      phrases: distinctPhrases.words, length: prose.count)
  }

  private mutating func fillContent() {
    content = unsafe Array(unsafeUninitializedCapacity: prose.count + 1) { buffer, count in
      for (place, slot) in distinct.slots.enumerated() {
        unsafe buffer.initializeElement(at: count, to: Term.word(prose[place]))
        count += weights[Int(slot)] >= WordBand.content ? 1 : 0
      }
    }
  }

  private mutating func fillPhrases() {
    let most = max(0, prose.count - 1)
    phrases = unsafe Array(unsafeUninitializedCapacity: most) { buffer, count in
      for place in 0..<most {
        let hash = avalanche(
          UInt64(Term.word(prose[place])) << 32 | UInt64(Term.word(prose[place + 1])))
        unsafe buffer.initializeElement(at: place, to: UInt32(truncatingIfNeeded: hash >> 32) | 1)
      }
      count = most
    }
  }
}
