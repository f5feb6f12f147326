internal import ArticleModel
internal import Clustering
internal import Evaluation
internal import Reporting

/// Labels as places of a run's articles.
struct TuningLabels: Sendable {
  private var pairs: [LabelledPair]?
  private var clusters: [Int?] = []
  /// Labelled articles that the run does not know; they count as standing alone.
  private var missing = 0
  /// Whether every pair that no label names counts as one that does not belong together.
  let countsAllPairs: Bool

  /// - Parameter allPairs: what `countsAllPairs` is to be. Labels of pairs that all belong together can be
  ///   measured in no other way.
  init(
    _ gold: GoldLabels, articles: StoredArticles, allPairs: Bool, isPositive: (String) -> Bool
  ) {
    var unknown: [String: Int] = [:]
    func place(_ id: String) -> Int {
      if let found = articles.ids.find(id) { return Int(found) }
      let number = unknown[id] ?? articles.count + unknown.count
      unknown[id] = number
      return number
    }
    var groups: [[Int]] = []
    switch gold {
    case .pairs(let list):
      pairs = list.map {
        LabelledPair(first: place($0.a), second: place($0.b), isPositive: isPositive($0.label))
      }
    case .clusters(let list): groups = list.map { $0.members.map(place) }
    case .parents(let list): groups = list.map { [place($0.article)] + $0.parents.map(place) }
    }
    missing = unknown.count
    countsAllPairs = allPairs || pairs?.allSatisfy(\.isPositive) ?? false
    guard pairs == nil else { return }
    // What hangs together by members or parents is one cluster.
    var joined = DisjointSets(count: articles.count + missing)
    clusters = Array(repeating: nil, count: articles.count + missing)
    for group in groups {
      for member in group { joined.join(UInt32(group[0]), UInt32(member)) }
    }
    for group in groups {
      for member in group { clusters[member] = Int(joined.root(UInt32(member))) }
    }
    if countsAllPairs {
      for place in clusters.indices where clusters[place] == nil { clusters[place] = place }
    }
  }

  func measure(_ clusterOf: [Int]) -> (pairs: PairMeasures, rand: Double?) {
    let known: [Int?] = clusterOf.map { $0 } + Array(repeating: nil, count: missing)
    if let pairs {
      let measures = PairMeasures(
        pairs, clusters: known, unlisted: countsAllPairs ? .negative : .ignored)
      return (measures, measures.adjustedRandIndex)
    }
    let measures = Evaluation.ClusterMeasures(predicted: known, gold: clusters)
    return (measures.pairs, measures.adjustedRandIndex)
  }
}
