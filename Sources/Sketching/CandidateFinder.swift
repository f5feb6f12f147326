package import ArticleModel
internal import Glibc

/// Finds the pairs of a band that are worth measuring.
///
/// A bucket of up to `crowdLimit` articles gives all its pairs. A larger one is a crowd, and is never
/// squared nor dropped: an article goes with the earliest member that its signature all but equals, its
/// leader; those that equal none of the first leaders are banded again by every later band, and each of
/// these smaller buckets is treated likewise, down to a third band. The time is linear in the crowd.
package struct CandidateFinder: Sendable {
  package let sketches: SketchTable
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
    sketches: SketchTable, threshold: Double, ranks: [UInt32]
  ) {
    self.sketches = sketches
    self.ranks = ranks
    let slots = Double(sketches.slotCount)
    let error = sqrt(threshold * (1 - threshold) / slots)
    leastAgreement = Int(max(0, (threshold - 5 * error) * slots))
    leaderAgreement = Int(min(slots, max(0.9, threshold + 5 * error) * slots))
  }

  /// In which of the first 64 bands every article stood in a small bucket, a bit for each band that is done.
  ///
  /// A pair of a small bucket is found there, so that the bands after it need not find it again; that of a
  /// crowd may not be.
  package struct History: Sendable {
    private var smallBands: [UInt64]
    package private(set) var count = 0

    package init(rowCount: Int) {
      smallBands = [UInt64](repeating: 0, count: rowCount)
    }

    /// Adds the next band with the articles that stood in crowds there.
    package mutating func add(crowded: [ArticleIndex]) {
      defer { count += 1 }
      guard count < 64 else { return }
      let bit = UInt64(1) << UInt64(count)
      for row in smallBands.indices { smallBands[row] |= bit }
      for row in crowded { smallBands[Int(row)] &= ~bit }
    }

    func hasFound(_ row: ArticleIndex, common: UInt64) -> Bool {
      smallBands[Int(row)] & common != 0
    }
  }

  /// The same for the second bands within one crowd, where most buckets are small.
  private struct InnerHistory {
    private var bandsWithoutCrowds: UInt64 = 0
    private var crowds: [(band: Int, rows: Set<ArticleIndex>)] = []

    mutating func add(_ band: Int, crowded: [ArticleIndex]) {
      guard band < 64 else { return }
      if crowded.isEmpty {
        bandsWithoutCrowds |= 1 << UInt64(band)
      } else {
        crowds.append((band, Set(crowded)))
      }
    }

    func hasFound(_ row: ArticleIndex, common: UInt64) -> Bool {
      if bandsWithoutCrowds & common != 0 { return true }
      return crowds.contains { common >> UInt64($0.band) & 1 != 0 && !$0.rows.contains(row) }
    }
  }

  /// The pairs that meet in one band, and the articles that stand in crowds there.
  package struct Meetings: Sendable {
    package var pairs: [CandidatePair] = []
    package fileprivate(set) var crowded: [ArticleIndex] = []
  }

  /// The pairs that meet in `band`, but for those that were found in the bands of `history`.
  package func meetings(
    inBand band: Int, of rows: [ArticleIndex], history: History
  ) -> Meetings {
    let search = Search(band: band, history: history)
    var found = Meetings()
    BandTable(sketches, rows: rows, band: band).forEachBucket { bucket in
      if bucket.count > crowdLimit { found.crowded += bucket }
      collect(bucket, in: search, into: &found.pairs)
    }
    return found
  }

  /// Where the search stands: the band that brought a bucket together, what earlier bands found, and, within a
  /// crowd, what its second bands found.
  private struct Search {
    /// The last band that brought the bucket together.
    let band: Int
    let history: History
    var within = InnerHistory()
    var depth = 0

    func hasFound(_ a: ArticleIndex, _ b: ArticleIndex, in sketches: SketchTable) -> Bool {
      let common = sketches.commonBands(Int(a), Int(b))
      return history.hasFound(a, common: common) || within.hasFound(a, common: common)
    }
  }

  private func collect(
    _ bucket: [ArticleIndex], in search: Search, into found: inout [CandidatePair]
  ) {
    guard bucket.count > crowdLimit else {
      for (index, a) in bucket.enumerated() {
        for b in bucket[(index + 1)...] where !search.hasFound(a, b, in: sketches) {
          if sketches.agreeingSlots(Int(a), Int(b)) >= leastAgreement {
            found.append(CandidatePair(a, b))
          }
        }
      }
      return
    }
    var rest = bucket.sorted { ranks[Int($0)] < ranks[Int($1)] }
    let bands = sketches.banding.bands
    let isBandedAgain = search.depth < deepestBand && search.band + 1 < bands
    let limit = isBandedAgain ? leaderLimit : lastLeaderLimit
    var leaders = 0
    while rest.count > crowdLimit, leaders < limit, let leader = rest.first {
      leaders += 1
      var unled: [ArticleIndex] = []
      for member in rest.dropFirst() {
        let agreement = sketches.agreeingSlots(Int(leader), Int(member))
        if agreement >= leastAgreement, !search.hasFound(leader, member, in: sketches) {
          found.append(CandidatePair(leader, member))
        }
        if agreement < leaderAgreement { unled.append(member) }
      }
      rest = unled
    }
    guard rest.count > 1 else { return }
    if rest.count <= crowdLimit {
      collect(rest, in: search, into: &found)
    } else if isBandedAgain {
      var within = InnerHistory()
      // What shares an earlier band as well was brought together there.
      for second in (search.band + 1)..<bands {
        let inner = Search(
          band: second, history: search.history, within: within, depth: search.depth + 1)
        var crowded: [ArticleIndex] = []
        BandTable(sketches, rows: rest, band: second).forEachBucket { bucket in
          if bucket.count > crowdLimit { crowded += bucket }
          collect(bucket, in: inner, into: &found)
        }
        within.add(second, crowded: crowded)
      }
    }
  }
}
