package import ArticleModel
internal import Glibc

/// Finds the pairs of a band that are worth measuring.
///
/// A bucket of up to `crowdLimit` articles gives all its pairs. A larger one is a crowd, and is never
/// squared nor dropped: an article goes with the earliest member that its signature all but equals, its
/// leader; those that equal none of the first leaders are banded again by a second band, and each of
/// these smaller buckets is treated likewise, down to a third band. The time is linear in the crowd.
package struct CandidateFinder: Sendable {
  package let signatures: SignatureTable
  package let banding: Banding
  /// Pairs whose signatures agree in fewer slots are not worth measuring.
  package let leastAgreement: Int
  /// Signatures that agree in this many slots lead a crowd together.
  private let leaderAgreement: Int
  /// Every article's place in the order of time and id, so that leaders do not depend on input order.
  private let ranks: [UInt32]
  private let crowdLimit = 32
  private let leaderLimit = 8
  private let lastLeaderLimit = 64
  private let deepestBand = 2

  /// - Parameters:
  ///   - threshold: the resemblance that is looked for. Signatures may fall short of it by five standard
  ///     errors, which loses less than one pair in a million.
  ///   - ranks: row by row, the order of time and id.
  package init(
    signatures: SignatureTable, banding: Banding, threshold: Double, ranks: [UInt32]
  ) {
    self.signatures = signatures
    self.banding = banding
    self.ranks = ranks
    let slots = Double(signatures.slotCount)
    let error = sqrt(threshold * (1 - threshold) / slots)
    leastAgreement = Int(max(0, (threshold - 5 * error) * slots))
    leaderAgreement = Int(min(slots, max(0.9, threshold + 5 * error) * slots))
  }

  /// The pairs that meet in `band`. A pair that meets in several bands is found in each.
  package func pairs(inBand band: Int, of rows: [ArticleIndex]) -> [CandidatePair] {
    var found: [CandidatePair] = []
    BandTable(signatures, rows: rows, band: band, banding: banding).forEachBucket { bucket in
      collect(bucket, band: band, depth: 0, into: &found)
    }
    return found
  }

  private func collect(
    _ bucket: [ArticleIndex], band: Int, depth: Int, into found: inout [CandidatePair]
  ) {
    guard bucket.count > crowdLimit else {
      for (index, a) in bucket.enumerated() {
        for b in bucket[(index + 1)...] {
          let agreement = signatures.agreeingSlots(Int(a), Int(b))
          if agreement >= leastAgreement { found.append(CandidatePair(a, b)) }
        }
      }
      return
    }
    var rest = bucket.sorted { ranks[Int($0)] < ranks[Int($1)] }
    let limit = depth < deepestBand ? leaderLimit : lastLeaderLimit
    var leaders = 0
    while rest.count > crowdLimit, leaders < limit, let leader = rest.first {
      leaders += 1
      var unled: [ArticleIndex] = []
      for member in rest.dropFirst() {
        let agreement = signatures.agreeingSlots(Int(leader), Int(member))
        if agreement >= leastAgreement { found.append(CandidatePair(leader, member)) }
        if agreement < leaderAgreement { unled.append(member) }
      }
      rest = unled
    }
    guard rest.count > 1 else { return }
    if rest.count <= crowdLimit {
      collect(rest, band: band, depth: depth, into: &found)
    } else if depth < deepestBand {
      for second in 0..<banding.bands where second != band {
        BandTable(signatures, rows: rest, band: second, banding: banding).forEachBucket { bucket in
          collect(bucket, band: band, depth: depth + 1, into: &found)
        }
      }
    }
  }
}
