package import ArticleModel
internal import Glibc

/// Finds the pairs of a band that are worth measuring.
///
/// A bucket of up to `crowdLimit` articles gives all its pairs. A larger one is a crowd, and is never
/// squared nor dropped: an article goes with the earliest member that its signature all but equals, its
/// leader; those that equal none of the first leaders are banded again by a second band, and each of
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

  /// What the bands before have shown, so that a pair that meets in many bands is found in one.
  ///
  /// A pair of a small bucket is found there, so that later bands need not find it again; that of a crowd may
  /// not be.
  package struct History: Sendable {
    /// Band by band, whether an article stood in a crowd; empty for a band without crowds.
    private var inCrowd: [[Bool]] = []

    package init() {}

    package var bands: Int { inCrowd.count }

    /// Adds the band after the last one.
    package mutating func add(_ meetings: Meetings, rowCount: Int) {
      var marks: [Bool] = []
      if !meetings.crowded.isEmpty {
        marks = [Bool](repeating: false, count: rowCount)
        for row in meetings.crowded { marks[Int(row)] = true }
      }
      inCrowd.append(marks)
    }

    func isSmall(_ row: ArticleIndex, in band: Int) -> Bool {
      inCrowd[band].isEmpty || !inCrowd[band][Int(row)]
    }
  }

  /// The pairs that meet in one band, and the articles that stand in crowds there.
  package struct Meetings: Sendable {
    package var pairs: [CandidatePair] = []
    package fileprivate(set) var crowded: [ArticleIndex] = []
  }

  /// The pairs that meet in `band`, but for those that were found in the bands of `history`.
  package func meetings(
    inBand band: Int, of rows: [ArticleIndex], history: History = History()
  ) -> Meetings {
    var found = Meetings()
    BandTable(sketches, rows: rows, band: band).forEachBucket { bucket in
      if bucket.count > crowdLimit {
        found.crowded += bucket
        collect(bucket, band: band, depth: 0, into: &found.pairs)
      } else {
        collectNew(bucket, history: history, into: &found.pairs)
      }
    }
    return found
  }

  /// All pairs of a small bucket that no band of `history` has found.
  private func collectNew(
    _ bucket: [ArticleIndex], history: History, into found: inout [CandidatePair]
  ) {
    for (index, a) in bucket.enumerated() {
      for b in bucket[(index + 1)...] {
        let earlier = sketches.firstCommonBand(Int(a), Int(b), before: history.bands) {
          history.isSmall(a, in: $0)
        }
        if earlier == nil, sketches.agreeingSlots(Int(a), Int(b)) >= leastAgreement {
          found.append(CandidatePair(a, b))
        }
      }
    }
  }

  private func collect(
    _ bucket: [ArticleIndex], band: Int, depth: Int, into found: inout [CandidatePair]
  ) {
    guard bucket.count > crowdLimit else {
      for (index, a) in bucket.enumerated() {
        for b in bucket[(index + 1)...] {
          let agreement = sketches.agreeingSlots(Int(a), Int(b))
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
        let agreement = sketches.agreeingSlots(Int(leader), Int(member))
        if agreement >= leastAgreement { found.append(CandidatePair(leader, member)) }
        if agreement < leaderAgreement { unled.append(member) }
      }
      rest = unled
    }
    guard rest.count > 1 else { return }
    if rest.count <= crowdLimit {
      collect(rest, band: band, depth: depth, into: &found)
    } else if depth < deepestBand {
      for second in 0..<sketches.banding.bands where second != band {
        BandTable(sketches, rows: rest, band: second).forEachBucket { bucket in
          collect(bucket, band: band, depth: depth + 1, into: &found)
        }
      }
    }
  }
}
