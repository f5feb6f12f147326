internal import Glibc

/// Finds what an article was made of besides its likeliest source.
///
/// What the first source leaves unexplained is offered to the other candidates; who explains most of it, in
/// runs long enough not to be chance, is a further source, and so on (the greedy cover of Chvátal 1979).
/// Where several explain about the same, as the copies of one agency text do, the one with the heaviest
/// arc is named.
struct FurtherSources {
  struct Source {
    let arc: Int
    /// The share of the article's text that it adds.
    let share: Double
    let probability: Double
  }

  private let graph: ClusterGraph
  private let tree: ClusterTree

  /// A run of fewer grams that the first source lacks is chance.
  static let leastRun = 8
  /// A further source adds at least this share of the text.
  static let leastShare = 0.18
  /// And at least this many words.
  static let leastWords = 16.0
  /// A further source has less than this share of what the first one accounts for.
  static let mostShared = 0.9
  /// How many further sources are looked for; a round-up has many.
  static let limit = 12

  init(_ graph: ClusterGraph, _ tree: ClusterTree) {
    self.graph = graph
    self.tree = tree
  }

  func find(_ member: Int, first: Int, scanner: inout OverlapScanner) -> [Source] {
    let words = Double(graph.texts.wordCounts[member])
    let least = max(FurtherSources.leastShare, FurtherSources.leastWords / max(1, words))
    let firstArc = graph.arcs[first]
    guard 1 - firstArc.overlap.covered >= least else { return [] }
    let possible = graph.arcs(of: member).filter { number in
      let source = graph.arcs[number].source
      return number != first && source != Arc.root && graph.arcs[number].overlap.covered >= least
        && !tree.lines.descends(source, from: member)
    }
    guard !possible.isEmpty else { return [] }
    scanner.load(member)
    var explained: [Bool] = []
    _ = scanner.scan(firstArc.source, hits: &explained)
    var rows: [[Bool]] = []
    var others: [Int] = []
    for number in possible {
      var hits: [Bool] = []
      _ = scanner.scan(graph.arcs[number].source, hits: &hits)
      if hasAll(of: explained, hits) { continue }
      rows.append(hits)
      others.append(number)
    }
    var found: [Source] = []
    while found.count < FurtherSources.limit {
      let gains = rows.map { gain($0, over: explained) / words }
      guard let largest = gains.max(), largest >= least else { break }
      let near = others.indices.filter { gains[$0] >= 0.85 * largest }
      guard
        let best = near.max(by: { a, b in
          let (first, second) = (score(others[a], gains[a]), score(others[b], gains[b]))
          return first != second ? first < second : others[a] > others[b]
        })
      else { break }
      let total = near.reduce(0.0) {
        $0 + exp(score(others[$1], gains[$1]) - score(others[best], gains[best]))
      }
      found.append(
        Source(
          arc: others[best], share: gains[best],
          probability: FurtherSources.probability(of: largest) / total))
      for place in explained.indices where rows[best][place] { explained[place] = true }
    }
    return found
  }

  /// Whether a candidate accounts for what the first source accounts for: it may be the source instead, as who
  /// merged the same two reports, and is no second one.
  private func hasAll(of explained: [Bool], _ hits: [Bool]) -> Bool {
    var (all, both) = (0, 0)
    for place in hits.indices where explained[place] {
      all += 1
      if hits[place] { both += 1 }
    }
    return Double(both) >= FurtherSources.mostShared * Double(all)
  }

  private func score(_ number: Int, _ gain: Double) -> Double {
    graph.arcs[number].logWeight
  }

  /// How many words stand in runs of grams that are in `hits` and not in `explained`.
  private func gain(_ hits: [Bool], over explained: [Bool]) -> Double {
    var gain = 0
    var run = 0
    for place in hits.indices {
      if hits[place], !explained[place] {
        run += 1
      } else {
        if run >= FurtherSources.leastRun { gain += run }
        run = 0
      }
    }
    if run >= FurtherSources.leastRun { gain += run }
    return Double(gain)
  }

  /// How likely a source that adds this share is one, as fitted on simulated wires.
  private static func probability(of share: Double) -> Double {
    0.6 / (1 + exp(-(share - 0.25) * 15))
  }
}
