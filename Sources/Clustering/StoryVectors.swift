internal import Shingling
internal import Sketching

/// Nodes as unit vectors of weighted words, and the words each is found by.
///
///     words     12  96  40 | 77  40        each once
///     weights   .9  .3  .3 | .6  .8        squares of a row add up to 1
///     starts    0          3       5
///     heavy     12 96 | 40 77              the heaviest that occur in two articles, ascending
package struct StoryVectors: Sendable {
  private(set) var words: [UInt32] = []
  private(set) var weights: [Float] = []
  private(set) var starts: [Int] = [0]
  private(set) var heavy: [UInt32] = []
  private(set) var heavyStarts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  /// The words of row `row`, each once.
  package func words(_ row: Int) -> ArraySlice<UInt32> { words[starts[row]..<starts[row + 1]] }

  /// The weights of `words(row)`.
  package func weights(_ row: Int) -> ArraySlice<Float> { weights[starts[row]..<starts[row + 1]] }

  /// The up to 32 words row `row` is found by, ascending.
  package func heavyWords(_ row: Int) -> ArraySlice<UInt32> {
    heavy[heavyStarts[row]..<heavyStarts[row + 1]]
  }

  /// All rows of `parts`, in order; each part is given up when it is copied.
  package init(joining parts: consuming [StoryVectors]) {
    words.reserveCapacity(parts.reduce(0) { $0 + $1.words.count })
    weights.reserveCapacity(parts.reduce(0) { $0 + $1.words.count })
    for index in parts.indices {
      append(contentsOf: parts[index])
      parts[index] = StoryVectors()
    }
  }

  /// Appends every row of `other`, in order.
  package mutating func append(contentsOf other: StoryVectors) {
    let base = words.count
    words.append(contentsOf: other.words)
    weights.append(contentsOf: other.weights)
    for start in other.starts.dropFirst() { starts.append(base + start) }
    let heavyBase = heavy.count
    heavy.append(contentsOf: other.heavy)
    for start in other.heavyStarts.dropFirst() { heavyStarts.append(heavyBase + start) }
  }

  /// Appends the row that was put together in `words` and `weights` and chooses its heavy words.
  mutating func append(_ row: WeightedWords, shares: DocumentShares) {
    words.append(contentsOf: row.words)
    weights.append(contentsOf: row.weights)
    starts.append(words.count)
    appendHeavy(of: row, shares: shares)
    heavyStarts.append(heavy.count)
  }

  /// Appends the heaviest words of the row that occur in two articles.
  private mutating func appendHeavy(of row: WeightedWords, shares: DocumentShares) {
    // Ascending by rank, the heaviest first; ties by word.
    var ranked: [UInt64] = []
    ranked.reserveCapacity(StoryRule.heavyCount + 1)
    for index in row.words.indices {
      // The bits of a float that is not negative are in its order.
      let rank = UInt64(~row.weights[index].bitPattern) << 32 | UInt64(row.words[index])
      let isFull = ranked.count == StoryRule.heavyCount
      if isFull, rank >= ranked[StoryRule.heavyCount - 1] { continue }
      guard shares.count(row.words[index]) >= 2 else { continue }
      if isFull { ranked.removeLast() }
      var place = ranked.count
      ranked.append(rank)
      while place > 0, ranked[place - 1] > rank {
        ranked[place] = ranked[place - 1]
        place -= 1
      }
      ranked[place] = rank
    }
    let start = heavy.count
    for rank in ranked { heavy.append(UInt32(truncatingIfNeeded: rank)) }
    heavy[start...].sort()
  }
}

/// The rows a pass works on: articles at first, then stories. A story of one keeps the row of its
/// article, so nothing is copied.
///
///     stories    0 4 | 1 | 2 3
///     means      (0 4) (2 3)
///     places     5      1     6            below 5: a row of `articles`; else of `means`
package struct StoryRows: Sendable {
  let articles: StoryVectors
  let means: StoryVectors
  private let places: [Int]

  /// The articles as they are.
  package init(_ articles: StoryVectors) {
    self.articles = articles
    means = StoryVectors()
    places = Array(0..<articles.count)
  }

  /// One row for each of `groups` of articles; `means` has those of the groups of several, in
  /// order.
  init(_ articles: StoryVectors, groups: Groups, means: StoryVectors) {
    self.articles = articles
    self.means = means
    var places: [Int] = []
    var next = articles.count
    for index in 0..<groups.count {
      let group = groups[index]
      if group.count == 1, let node = group.first {
        places.append(Int(node))
      } else {
        places.append(next)
        next += 1
      }
    }
    self.places = places
  }

  package var count: Int { places.count }

  /// How many rows are means of several articles.
  var meanCount: Int { means.count }

  func isMean(_ row: Int) -> Bool { places[row] >= articles.count }

  func words(_ row: Int) -> ArraySlice<UInt32> {
    let place = places[row]
    return place < articles.count ? articles.words(place) : means.words(place - articles.count)
  }

  func weights(_ row: Int) -> ArraySlice<Float> {
    let place = places[row]
    return place < articles.count ? articles.weights(place) : means.weights(place - articles.count)
  }

  func heavyWords(_ row: Int) -> ArraySlice<UInt32> {
    let place = places[row]
    return place < articles.count
      ? articles.heavyWords(place) : means.heavyWords(place - articles.count)
  }

  /// The squared length of row `row`: 1 for an article, less for a mean of several.
  func squaredLength(_ row: Int) -> Double {
    weights(row).reduce(0) { $0 + Double($1) * Double($1) }
  }
}

/// One row while it is put together.
struct WeightedWords {
  /// Each once.
  var words: [UInt32] = []
  var weights: [Float] = []
  /// Scratch: the weights before they are scaled.
  var found: [Double] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }

  mutating func append(_ word: UInt32, weight: Float) {
    words.append(word)
    weights.append(weight)
  }
}
