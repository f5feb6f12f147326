internal import Glibc

/// A copy against all its candidate sources at once: what each accounts for, and what the others would.
struct CandidateView {
  let sources: [Int]
  let overlaps: [Overlap]
  /// For each source the share of the copy's grams that it lacks and another candidate has.
  let elsewhere: [Double]
  /// For each source the share of the copy's grams that no other candidate has.
  let uniques: [Double]
  /// Of what the copy shares with each source the share that stands in quotation marks; and the share of what it
  /// has outside of them that the source accounts for.
  let quoted: [Double]
  let plain: [Double]
  /// How many words in a row the two share at most outside of quotation marks.
  let longestRuns: [Int]
  /// The share of the copy's grams that no candidate has.
  let unexplained: Double
  private let innovations: [Double]
  /// For each source in how many passages `elsewhere` lies, and `uniques`.
  let elsewherePassages: [Int]
  private let uniquePassages: [Int]
  private let closest: Double
  /// The fewest passages from elsewhere, and the fewest changes, of any candidate.
  private let leastElsewhere: Int
  private let leastChanges: Int
  /// For each source the passages between shared ones that it lacks and another candidate has, and those that
  /// only it and the copy have.
  private var variants: [Int] = []
  private var innovated: [Int] = []
  /// For each source whether it ends as the copy does, and whether it has the same of what others have.
  private let areEndedAlike: [Bool]
  private let areExact: [Bool]

  init(_ scanner: OverlapScanner, sources: [Int]) {
    self.sources = sources
    let count = scanner.gramCount
    let quotes = scanner.quoted
    let plainCount = quotes.count { !$0 }
    var quoted: [Double] = []
    var plain: [Double] = []
    var longestRuns: [Int] = []
    var hits: [Bool] = []
    var rows: [Bool] = []
    rows.reserveCapacity(count * sources.count)
    var counts = [Int32](repeating: 0, count: count)
    var overlaps: [Overlap] = []
    for source in sources {
      overlaps.append(scanner.scan(source, hits: &hits))
      for place in 0..<count where hits[place] { counts[place] += 1 }
      rows.append(contentsOf: hits)
    }
    var seen = 0
    var total = 0.0
    for place in 0..<count where counts[place] > 0 {
      seen += 1
      total += 1 / Double(counts[place])
    }
    var elsewhere: [Double] = []
    var uniques: [Double] = []
    var innovations: [Double] = []
    var elsewherePassages: [Int] = []
    var uniquePassages: [Int] = []
    var areEndedAlike: [Bool] = []
    var innerPassages: [InnerPassages] = []
    for row in sources.indices {
      var shared = 0
      var sharedQuotes = 0
      var run = 0
      var longest = 0
      var unique = 0
      var weight = 0.0
      var passages = (elsewhere: 0, unique: 0)
      var isIn = (elsewhere: false, unique: false)
      var elsewhereTail = 0
      var inner = InnerPassages()
      for place in 0..<count {
        let isHit = rows[row * count + place]
        let isElsewhere = !isHit && counts[place] > 0
        let isUnique = isHit && counts[place] == 1
        if isElsewhere, !isIn.elsewhere { passages.elsewhere += 1 }
        if isUnique, !isIn.unique { passages.unique += 1 }
        isIn = (isElsewhere, isUnique)
        run = isHit && !quotes[place] ? run + 1 : 0
        longest = max(longest, run)
        inner.add(isHit: isHit, isUnique: isUnique, isElsewhere: isElsewhere)
        if isElsewhere { elsewhereTail += 1 }
        guard isHit else { continue }
        elsewhereTail = 0
        shared += 1
        if quotes[place] { sharedQuotes += 1 }
        if isUnique { unique += 1 }
        weight += 1 / Double(counts[place])
      }
      innerPassages.append(inner)
      longestRuns.append(longest == 0 ? 0 : longest + ClusterTexts.width - 1)
      quoted.append(Double(sharedQuotes) / Double(max(1, shared)))
      plain.append(Double(shared - sharedQuotes) / Double(max(1, plainCount)))
      areEndedAlike.append(
        shared > 0 && elsewhereTail <= CandidateView.chanceTail
          && overlaps[row].stockTail <= CandidateView.chanceTail)
      elsewherePassages.append(passages.elsewhere)
      uniquePassages.append(passages.unique)
      elsewhere.append(Double(seen - shared) / Double(max(1, count)))
      uniques.append(Double(unique) / Double(max(1, count)))
      innovations.append(total > 0 ? weight / total : 0)
    }
    areExact = overlaps.indices.map {
      overlaps[$0].covered > 0 && elsewherePassages[$0] == 0 && overlaps[$0].stockPassages == 0
    }
    self.areEndedAlike = areEndedAlike
    self.quoted = quoted
    self.plain = plain
    self.longestRuns = longestRuns
    variants = innerPassages.map(\.variants)
    innovated = innerPassages.map(\.innovated)
    self.overlaps = overlaps
    self.elsewhere = elsewhere
    self.uniques = uniques
    self.innovations = innovations
    self.elsewherePassages = elsewherePassages
    self.uniquePassages = uniquePassages
    unexplained = count == 0 ? 1 : 1 - Double(seen) / Double(count)
    closest = overlaps.map(\.covered).max() ?? 0
    leastElsewhere = elsewherePassages.min() ?? 0
    leastChanges =
      zip(elsewherePassages, overlaps).map { $0 + $1.stockPassages + $1.ownPassages }.min() ?? 0
  }

  /// So many shared grams at the end of two texts are chance.
  private static let chanceTail = 2

  /// The mean share of the candidates that the copy accounts for.
  var reach: Double {
    overlaps.isEmpty ? 0 : overlaps.reduce(0) { $0 + $1.kept } / Double(overlaps.count)
  }

  /// The features that say how a source compares with the other candidates.
  private func addComparison(_ place: Int, to row: inout FeatureRow<ArcFeature>) {
    let endCount = Double(areEndedAlike.count { $0 })
    let exactCount = Double(areExact.count { $0 })
    row[.endsAlike] = areEndedAlike[place] ? 1 : 0
    row[.otherEndsAlike] = endCount > 0 && !areEndedAlike[place] ? 1 : 0
    row[.endsAlikeShare] = areEndedAlike[place] ? 1 / endCount : 0
    row[.isExact] = areExact[place] ? 1 : 0
    row[.otherIsExact] = exactCount > 0 && !areExact[place] ? 1 : 0
    row[.exactShare] = areExact[place] ? 1 / exactCount : 0
    row[.variants] = log(1 + Double(variants[place]))
    row[.innovated] = log(1 + Double(innovated[place]))
    row[.leastVariants] = variants[place] == variants.min() ? 1 : 0
    row[.mostInnovated] = innovated[place] > 0 && innovated[place] == innovated.max() ? 1 : 0
    row[.copyElsewhere] = elsewhere.min() ?? 0
    row[.copyReach] = reach
    row[.members] = log(Double(sources.count + 1))
  }

  /// The features of one source that come from the texts.
  func features(_ place: Int) -> FeatureRow<ArcFeature> {
    let overlap = overlaps[place]
    var row = FeatureRow<ArcFeature>()
    row[.covered] = overlap.covered
    row[.quoted] = quoted[place]
    row[.plain] = plain[place]
    row[.logUncovered] = log(1.01 - overlap.covered)
    row[.thin] = max(0, 1 - 3 * overlap.covered)
    row[.elsewhere] = elsewhere[place]
    row[.logElsewhere] = log(elsewhere[place] + 0.003)
    let passages = Double(elsewherePassages[place])
    row[.elsewherePassages] = min(passages, 20) / 10
    row[.logElsewherePassages] = log(1 + passages)
    row[.uniquePassages] = log(1 + Double(uniquePassages[place]))
    row[.ownPassages] = log(1 + Double(overlap.ownPassages))
    row[.stockPassages] = log(1 + Double(overlap.stockPassages))
    row[.leastElsewhere] = elsewherePassages[place] == leastElsewhere ? 1 : 0
    let changes = elsewherePassages[place] + overlap.stockPassages + overlap.ownPassages
    row[.leastChanges] = changes == leastChanges ? 1 : 0
    row[.logChanges] = log(1 + Double(changes))
    row[.logAddedMiddle] = log(overlap.copy.middle + 0.003)
    row[.logCutMiddle] = log(overlap.source.middle + 0.003)
    row[.logCutTail] = log(overlap.source.tail + 0.003)
    row[.innovations] = innovations[place]
    row[.unique] = uniques[place]
    row[.isClosest] = overlap.covered >= closest - 1e-9 ? 1 : 0
    row[.addedHead] = overlap.copy.head
    row[.addedMiddle] = overlap.copy.middle
    row[.addedTail] = overlap.copy.tail
    row[.cutHead] = overlap.source.head
    row[.cutMiddle] = overlap.source.middle
    row[.cutTail] = overlap.source.tail
    row[.ownLost] = overlap.ownLost
    row[.logOwnLost] = log(overlap.ownLost + 0.003)
    row[.stockLost] = overlap.stockLost
    row[.breaks] = log(1 + overlap.breaks)
    row[.disorder] = overlap.disorder
    addComparison(place, to: &row)
    return row
  }
}

/// Counts the passages of a copy that have shared text on both sides.
///
///     copy     s s E E s s U U s s U U     s in the source and elsewhere, U in the source alone, E elsewhere alone
///     counts       1       1              one variant, one innovation: the last U may be an end that others cut
private struct InnerPassages {
  private(set) var variants = 0
  private(set) var innovated = 0
  private var isBegun = false
  private var wasElsewhere = false
  private var wasUnique = false

  mutating func add(isHit: Bool, isUnique: Bool, isElsewhere: Bool) {
    if isHit, !isUnique {
      if isBegun, wasElsewhere { variants += 1 }
      if isBegun, wasUnique { innovated += 1 }
      (isBegun, wasElsewhere, wasUnique) = (true, false, false)
    } else {
      wasElsewhere = wasElsewhere || isElsewhere
      wasUnique = wasUnique || isUnique
    }
  }
}
