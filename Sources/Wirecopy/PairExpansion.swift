internal import ArticleModel
internal import Clustering
internal import Matching

/// A pair whose measures hold for any two articles of its two texts.
protocol TextPair {
  var a: ArticleIndex { get }
  var b: ArticleIndex { get }
  init(identical a: ArticleIndex, _ b: ArticleIndex)
  func oriented(_ a: ArticleIndex, _ b: ArticleIndex) -> Self
}

extension MatchedPair: TextPair {}
extension CountedPair: TextPair {}

/// Gives the pairs of distinct texts back to all articles that have these texts.
///
/// Up to `crowdLimit` pairs per pair of texts all are listed; of a larger crowd each member with the one
/// that stands for it, so that a thousand equal articles cost a thousand pairs. Within a window that is
/// the first member of its stretch of time, and the stretches are linked where they meet.
struct PairExpansion {
  private let identical: IdenticalTexts
  private let members: [ArticleIndex: ArraySlice<ArticleIndex>]
  private let crowdLimit = 256

  init(_ identical: IdenticalTexts) {
    self.identical = identical
    var members: [ArticleIndex: ArraySlice<ArticleIndex>] = [:]
    for number in 0..<identical.classes.count {
      let group = identical.classes[number]
      if let first = group.first { members[first] = group }
    }
    self.members = members
  }

  /// The pairs of `pairs` and those of identical texts, ascending.
  func expand<Pair: TextPair>(
    _ pairs: [Pair], window: Int64?, articles: ArticleTable
  ) -> [Pair] {
    if members.isEmpty, window == nil { return pairs }
    var all: [Pair] = []
    all.reserveCapacity(pairs.count)
    for number in 0..<identical.classes.count {
      let group = Array(identical.classes[number])
      let isCrowd = group.count * (group.count - 1) / 2 > crowdLimit
      if isCrowd {
        all += crowdPairs(group, window: window, articles: articles)
        continue
      }
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] {
          all.append(Pair(identical: min(first, second), max(first, second)))
        }
      }
    }
    for pair in pairs {
      let groupA = members[pair.a] ?? [pair.a]
      let groupB = members[pair.b] ?? [pair.b]
      if groupA.count * groupB.count > crowdLimit {
        if let (a, b) = firstWithin(window, groupA, groupB, articles: articles) {
          all.append(pair.oriented(a, b))
        }
      } else {
        for a in groupA { for b in groupB { all.append(pair.oriented(a, b)) } }
      }
    }
    if let window { all.removeAll { !articles.areWithin(window, $0.a, $0.b) } }
    all.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    return all
  }

  /// Every member of a crowd of one text with the first one it is within the window of.
  private func crowdPairs<Pair: TextPair>(
    _ group: [ArticleIndex], window: Int64?, articles: ArticleTable
  ) -> [Pair] {
    var pairs: [Pair] = []
    var first = group[0]
    for (previous, member) in zip(group, group.dropFirst()) {
      if let window, !articles.areWithin(window, first, member) {
        first = member
        pairs.append(Pair(identical: min(previous, member), max(previous, member)))
      } else {
        pairs.append(Pair(identical: min(first, member), max(first, member)))
      }
    }
    return pairs
  }

  /// The first member of `groupA` and of `groupB` that are within the window of one another; both are in
  /// the order of time and id.
  private func firstWithin(
    _ window: Int64?, _ groupA: ArraySlice<ArticleIndex>, _ groupB: ArraySlice<ArticleIndex>,
    articles: ArticleTable
  ) -> (ArticleIndex, ArticleIndex)? {
    var restA = groupA
    var restB = groupB
    while let a = restA.first, let b = restB.first {
      guard let window, !articles.areWithin(window, a, b) else { return (a, b) }
      if articles.precedes(a, b) { restA.removeFirst() } else { restB.removeFirst() }
    }
    // The undated come last and are within any window.
    if let a = groupA.last, let b = groupB.first, articles.published[Int(a)] == nil {
      return (a, b)
    }
    if let a = groupA.first, let b = groupB.last, articles.published[Int(b)] == nil {
      return (a, b)
    }
    return nil
  }
}
