/// Two rows that share telling features, with how many.
package struct ScoredCandidate: Sendable {
  package let row: UInt32
  /// The row that comes later in time.
  package let later: UInt32
  package let score: Float
}

/// Leaves every row its best candidates, so that crowds do not measure every pair.
///
///     parts       0–3 .4    0–5 .2    3–5 .1         of at most one for each row:
///     least       row 0: .4    row 3: .4    row 5: .2
///     kept        0–3 .4    0–5 .2
///
/// A pair is kept if it is among the best of either row; all that score alike are.
package struct BestCandidates: Sendable {
  /// The score of the last one that is kept, row by row.
  private var least: [Float]

  /// - Parameter limit: how many every row keeps at least, if it has so many.
  /// - Complexity: O(candidates · log limit).
  package init(_ parts: [[ScoredCandidate]], rowCount: Int, limit: Int) {
    var best = [Float](repeating: 0, count: rowCount * limit)
    func enter(_ row: Int, _ score: Float) {
      // A heap with the smallest of the best at its top.
      let top = row * limit
      guard score > best[top] else { return }
      var hole = 0
      while true {
        var child = 2 * hole + 1
        guard child < limit else { break }
        if child + 1 < limit, best[top + child + 1] < best[top + child] { child += 1 }
        guard best[top + child] < score else { break }
        best[top + hole] = best[top + child]
        hole = child
      }
      best[top + hole] = score
    }
    for part in parts {
      for candidate in part {
        enter(Int(candidate.row), candidate.score)
        enter(Int(candidate.later), candidate.score)
      }
    }
    least = (0..<rowCount).map { best[$0 * limit] }
  }

  package func keeps(_ candidate: ScoredCandidate) -> Bool {
    candidate.score >= min(least[Int(candidate.row)], least[Int(candidate.later)])
  }
}
