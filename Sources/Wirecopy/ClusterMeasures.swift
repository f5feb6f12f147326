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
  ///   - standsFor: per article, the one with the same text that is in `store`.
  /// - Complexity: all pairs of distinct texts up to `exactLimit`, else one measure per text.
  init(_ members: ArraySlice<ArticleIndex>, standsFor: [ArticleIndex], store: ShingleStore) {
    var copies: [ArticleIndex: Int] = [:]
    var texts: [ArticleIndex] = []
    for member in members {
      let text = standsFor[Int(member)]
      if copies[text, default: 0] == 0 { texts.append(text) }
      copies[text, default: 0] += 1
    }
    let sets = texts.map { store.set(of: $0) }
    let counts = texts.map { Double(copies[$0] ?? 1) }
    isBound = texts.count > ClusterMeasures.exactLimit
    var least = 1.0
    var sum = 0.0
    var pairs = 0.0
    if isBound {
      // 1 − resemblance is a metric: two members are at most as far apart as both are from the first.
      var distances: [Double] = []
      for index in 1..<texts.count {
        let resemblance = SetOverlap(store.sets, sets[0], sets[index]).resemblance
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
          let resemblance = SetOverlap(store.sets, sets[i], sets[j]).resemblance
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
