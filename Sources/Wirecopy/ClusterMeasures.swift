internal import ArticleModel
internal import Clustering
internal import Matching

/// The smallest and mean resemblance within a cluster.
struct ClusterMeasures: Sendable {
  let least: Double
  let mean: Double
  let isBound: Bool

  /// Clusters of up to this many distinct texts are measured pair by pair.
  static let exactLimit = 64

  /// - Parameters:
  ///   - members: the articles of the cluster.
  ///   - standsFor: per article, the one with the same text that is measured.
  ///   - resemblance: the resemblance of two distinct texts.
  /// - Complexity: all pairs of distinct texts up to `exactLimit`, else one measure per text.
  init(
    _ members: ArraySlice<ArticleIndex>, standsFor: [ArticleIndex],
    resemblance: (ArticleIndex, ArticleIndex) -> Double
  ) {
    var copies: [ArticleIndex: Int] = [:]
    var texts: [ArticleIndex] = []
    for member in members {
      let text = standsFor[Int(member)]
      if copies[text, default: 0] == 0 { texts.append(text) }
      copies[text, default: 0] += 1
    }
    let counts = texts.map { Double(copies[$0] ?? 1) }
    isBound = texts.count > ClusterMeasures.exactLimit
    var least = 1.0
    var sum = 0.0
    var pairs = 0.0
    if isBound {
      // 1 − resemblance is a metric: two members are at most as far apart as both are from the first.
      var distances: [Double] = []
      for index in 1..<texts.count {
        let resemblance = resemblance(texts[0], texts[index])
        distances.append(1 - resemblance)
        sum += resemblance
      }
      pairs = Double(distances.count)
      distances.sort(by: >)
      least = max(0, 1 - distances[0] - distances[1])
    } else {
      for i in texts.indices {
        // Articles of one text resemble one another fully.
        sum += counts[i] * (counts[i] - 1) / 2
        pairs += counts[i] * (counts[i] - 1) / 2
        for j in texts.indices.dropFirst(i + 1) {
          let resemblance = resemblance(texts[i], texts[j])
          least = min(least, resemblance)
          sum += resemblance * counts[i] * counts[j]
          pairs += counts[i] * counts[j]
        }
      }
    }
    self.least = least
    mean = pairs > 0 ? sum / pairs : 1
  }
}

/// The resemblance of the texts of a cluster: of pairs that were measured as it is known, of others from the
/// texts.
struct ClusterResemblance: ~Copyable {
  private let known: KnownResemblance
  private var sets: TextSets

  init(_ known: KnownResemblance, sets: consuming TextSets) {
    self.known = known
    self.sets = sets
  }

  /// Forgets the texts of the last cluster.
  mutating func startCluster() {
    sets.removeAll()
  }

  mutating func of(_ a: ArticleIndex, _ b: ArticleIndex) -> Double {
    known.resemblance(a, b) ?? sets.overlap(a, b).resemblance
  }
}

/// The resemblance of the pairs that were measured, looked up by their articles.
struct KnownResemblance: Sendable {
  private let pairs: MatchedPairs
  /// Per article, where the pairs begin whose first article it is.
  private let starts: [UInt32]

  /// - Parameter pairs: ascending.
  init(_ pairs: MatchedPairs, articleCount: Int) {
    self.pairs = pairs
    var starts = [UInt32](repeating: 0, count: articleCount + 1)
    for pair in pairs { starts[Int(pair.a) + 1] += 1 }
    for article in 0..<articleCount { starts[article + 1] += starts[article] }
    self.starts = starts
  }

  func resemblance(_ a: ArticleIndex, _ b: ArticleIndex) -> Double? {
    let first = Int(min(a, b))
    let second = max(a, b)
    let places = Int(starts[first])..<Int(starts[first + 1])
    let place = places.partitionPoint { pairs[$0].b < second }
    return place < places.upperBound && pairs[place].b == second ? pairs[place].resemblance : nil
  }
}
