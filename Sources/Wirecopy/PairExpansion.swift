internal import ArticleModel
internal import Clustering
internal import Sketching

/// Gives the pairs of distinct texts back to all articles that have these texts.
///
/// Up to `crowdLimit` pairs per pair of texts all are listed; of a larger crowd each member with the one
/// that stands for it, so that a thousand equal articles cost a thousand pairs.
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
  func expand(_ pairs: [MatchedPair], window: Int64?, articles: ArticleTable) -> [MatchedPair] {
    var all: [MatchedPair] = []
    all.reserveCapacity(pairs.count)
    for number in 0..<identical.classes.count {
      let group = Array(identical.classes[number])
      let isCrowd = group.count * (group.count - 1) / 2 > crowdLimit
      for (place, first) in group.enumerated() where place == 0 || !isCrowd {
        for second in group[(place + 1)...] {
          all.append(MatchedPair(identical: CandidatePair(first, second)))
        }
      }
    }
    for pair in pairs {
      let groupA = members[pair.a] ?? [pair.a]
      let groupB = members[pair.b] ?? [pair.b]
      if groupA.count * groupB.count > crowdLimit {
        all.append(pair)
      } else {
        for a in groupA { for b in groupB { all.append(pair.oriented(a, b)) } }
      }
    }
    if let window { all.removeAll { !articles.areWithin(window, $0.a, $0.b) } }
    all.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    return all
  }
}
