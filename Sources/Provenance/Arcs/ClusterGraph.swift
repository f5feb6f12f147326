internal import ArticleModel
internal import Glibc
internal import Shingling

/// A possible source of a member, with what was measured.
struct CandidateArc {
  /// A member, or `Arc.root`.
  let source: Int
  let target: Int
  let overlap: Overlap
  /// The share of the copy's grams that no other candidate has.
  let unique: Double
  /// Of what the copy shares with it the share that stands in quotation marks.
  let quoted: Double
  /// How many words in a row the two share at most outside of quotation marks.
  let longestRun: Int
  /// In how many passages the copy has what the source lacks and another candidate has, and whether no
  /// candidate lacks fewer.
  let elsewherePassages: Int
  let isLeast: Bool
  let isOrdered: Bool
  /// Both are of one outlet.
  let isOwn: Bool
  var logWeight: Double
}

/// A cluster as a graph: its members, and for each the sources it may have been taken from.
struct ClusterGraph {
  let members: [ArticleIndex]
  let texts: ClusterTexts
  let facts: [CreditFacts]
  /// Sorted by target; a member's arc from the root stands before its others.
  private(set) var arcs: [CandidateArc] = []
  private(set) var arcStarts: [Int] = [0]
  let published: [Instant?]
  /// What the dump says of whether agencies are in it.
  let presence: AgencyPresence
  /// The logarithm of the odds that the first source is in the dump.
  private(set) var visibleOdds = 0.0
  /// What the weights were made of; kept for fitting alone.
  private(set) var features: GraphFeatures?

  func order(_ first: Int, _ second: Int) -> TimeOrder {
    TimeOrder(published[first], published[second])
  }

  var count: Int { members.count }

  func arcs(of member: Int) -> Range<Int> { arcStarts[member]..<arcStarts[member + 1] }

  /// Builds the graph and weighs its arcs.
  ///
  /// - Parameter keepsFeatures: for fitting.
  init(
    _ members: [ArticleIndex], articles: ArticleTable, terms: TermSequences, facts: [CreditFacts],
    presence: AgencyPresence, weights: ArcWeights, parameters: ProvenanceParameters,
    keepsFeatures: Bool = false
  ) {
    self.members = members
    self.facts = facts
    self.presence = presence
    let published = members.map { articles.published[Int($0)] }
    self.published = published
    texts = ClusterTexts(members, terms: terms)
    let texts = texts
    let isCrowd = members.count > parameters.crowd
    let slack = isCrowd ? 0 : parameters.clockSlack
    let candidates = CandidateSources(
      texts: texts,
      isAllowed: { source, copy in
        // One outlet has one clock.
        let isOwn = !facts[source].outlet.isEmpty && facts[source].outlet == facts[copy].outlet
        return TimeOrder(published[source], published[copy])
          .allowsSource(slack: isOwn ? 0 : slack)
      },
      isTimed: { published[$0].map { $0.precision != .day } ?? false },
      isAgency: { facts[$0].isAgency },
      limit: parameters.candidateLimit, crowd: parameters.crowd)
    var scanner = OverlapScanner(texts)
    let titles = members.map { terms.title(Int($0)) }
    let meanLength =
      Double(texts.wordCounts.reduce(0, +)) / Double(max(1, texts.count))
    var arcs: [CandidateArc] = []
    var starts = [0]
    var features = GraphFeatures()
    if isCrowd {
      let mostArcs = members.count * (parameters.candidateLimit + 1)
      features.arcs.reserve(rows: mostArcs)
      arcs.reserveCapacity(mostArcs)
    }
    candidates.forEachMember { member, sources in
      scanner.load(member)
      let view = CandidateView(scanner, sources: sources)
      let root = ClusterGraph.rootFeatures(
        member, view: view, published: published, facts: facts, texts: texts,
        meanLength: meanLength, presence: presence)
      let isDated = published[member] != nil
      features.roots.append(root)
      features.arcs.append(FeatureRow())
      arcs.append(
        CandidateArc(
          source: Arc.root, target: member, overlap: Overlap(), unique: 0, quoted: 0, longestRun: 0,
          elsewherePassages: 0, isLeast: false, isOrdered: isDated, isOwn: false,
          logWeight: 0))
      let sameTitles =
        titles[member].isEmpty ? 0 : sources.filter { titles[$0] == titles[member] }.count
      let longest = Double(sources.map { texts.wordCounts[$0] }.max() ?? 0)
      let first = sources.first.flatMap { published[$0] == nil ? nil : $0 }
      let shown = sources.filter { facts[member].isShown(by: facts[$0]) }
      let between = DatedBetween(sources.map { published[$0] })
      for (place, source) in sources.enumerated() {
        var row = view.features(place)
        let order = TimeOrder(published[source], published[member])
        row.add(order)
        row[.sourceIsDay] = published[source]?.precision == .day ? 1 : 0
        row[.copyIsDay] = published[member]?.precision == .day ? 1 : 0
        row.add(source: facts[source], copy: facts[member])
        row.addTitles(source: titles[source], copy: titles[member])
        row[.onlySameTitle] = sameTitles == 1 ? row[.sameTitle] : 0
        row[.otherTitle] = sameTitles > 0 && row[.sameTitle] == 0 ? 1 : 0
        row[.sourceLength] = ClusterGraph.logRatio(Double(texts.wordCounts[source]), longest)
        if let first, !TimeOrder(published[first], published[source]).isBefore {
          row[.sourceIsFirst] = published[source] == nil ? 0 : 1
        }
        row[.copyCreditsUnseen] = root[.creditsUnseen]
        row[.otherCredit] = !shown.isEmpty && !shown.contains(source) ? 1 : 0
        row[.length] = ClusterGraph.logRatio(
          Double(texts.wordCounts[source]), Double(texts.wordCounts[member]))
        let (first, second) = (Int(members[source]), Int(members[member]))
        let address = articles.urlHashes[first]
        row[.sameAddress] = address != 0 && address == articles.urlHashes[second] ? 1 : 0
        row[.datedBetween] = between.share(published[source], published[member])
        features.arcs.append(row)
        arcs.append(
          CandidateArc(
            source: source, target: member, overlap: view.overlaps[place],
            unique: view.uniques[place], quoted: view.quoted[place],
            longestRun: view.longestRuns[place], elsewherePassages: view.elsewherePassages[place],
            isLeast: row[.leastElsewhere] == 1, isOrdered: order.isBefore,
            isOwn: row[.sameOutlet] == 1, logWeight: 0))
      }
      starts.append(arcs.count)
    }
    self.arcs = arcs
    arcStarts = starts
    for (number, reach) in sourceReaches().enumerated() {
      features.arcs[number, .sourceReach] = reach
    }
    if !isCrowd {
      let merged = MergedParts(self)
      for number in arcs.indices
      where arcs[number].source != Arc.root && merged.isBackwards(arcs[number]) {
        features.arcs[number, .isFromMerge] = 1
      }
    }
    weigh(&features, weights)
    if keepsFeatures { self.features = features }
  }

  /// Weighs every arc, first by itself, then beside what that says of the others.
  private mutating func weigh(_ features: inout GraphFeatures, _ weights: ArcWeights) {
    for number in arcs.indices {
      let arc = arcs[number]
      let isRoot = arc.source == Arc.root
      arcs[number].logWeight =
        isRoot
        ? features.roots.weight(
          arc.target, arc.isOrdered ? weights.datedRoot : weights.undatedRoot)
        : features.arcs.weight(
          number, weights.column(isOrdered: arc.isOrdered, isOwn: arc.isOwn))
    }
    features.addSecondPass(self)
    for number in arcs.indices {
      let arc = arcs[number]
      arcs[number].logWeight +=
        arc.source == Arc.root
        ? features.roots.score(arc.target, weights.rootTrees)
        : features.arcs.score(number, weights.arcTrees)
      if features.arcs[number, .isFromMerge] > 0, !arc.isOrdered {
        arcs[number].logWeight -= MergedParts.penalty
      }
    }
    visibleOdds =
      features.cluster.weight(0, weights.visibleOdds)
      + features.cluster.score(0, weights.oddsTrees)
  }

  /// For each arc the share of the other members that may stem from its source for which no candidate
  /// lacks fewer passages.
  private func sourceReaches() -> [Double] {
    var counts = [Int](repeating: 0, count: count)
    var leasts = counts
    for arc in arcs where arc.source != Arc.root {
      counts[arc.source] += 1
      if arc.isLeast { leasts[arc.source] += 1 }
    }
    return arcs.map { arc in
      guard arc.source != Arc.root, counts[arc.source] > 1 else { return 0 }
      return Double(leasts[arc.source] - (arc.isLeast ? 1 : 0)) / Double(counts[arc.source] - 1)
    }
  }

  static func logRatio(_ first: Double, _ second: Double) -> Double {
    max(-3, min(3, log((first + 1) / (second + 1))))
  }

  private static func rootFeatures(
    _ member: Int, view: CandidateView, published: [Instant?], facts: [CreditFacts],
    texts: ClusterTexts, meanLength: Double, presence: AgencyPresence
  ) -> FeatureRow<RootFeature> {
    var row = FeatureRow<RootFeature>()
    row[.always] = 1
    row[.unexplained] = view.unexplained
    let byBest = 1 - (view.overlaps.map(\.covered).max() ?? 0)
    row[.unexplainedByBest] = byBest
    row[.logUnexplainedByBest] = log(byBest + 0.01)
    row[.leastElsewhere] = view.elsewhere.min() ?? 0
    let best = view.overlaps.indices.max { view.overlaps[$0].covered < view.overlaps[$1].covered }
    row[.quoted] = best.map { view.quoted[$0] } ?? 0
    row[.plainUnexplained] = 1 - (view.plain.max() ?? 0)
    row[.reach] = view.reach
    row[.largestReach] = view.overlaps.map(\.kept).max() ?? 0
    row[.length] = logRatio(Double(texts.wordCounts[member]), meanLength)
    // A crowd is seen through its candidates, however large it is.
    row[.logMembers] = log(Double(min(texts.count, view.sources.count + 1)))
    var earlier = 0
    for source in view.sources {
      if TimeOrder(published[source], published[member]).isBefore { earlier += 1 }
    }
    row[.isFirst] = earlier == 0 ? 1 : 0
    row[.earlierShare] = Double(earlier) / Double(max(1, view.sources.count))
    let own = facts[member]
    let outlets = view.sources.map { facts[$0].outlet }
    row[.creditsUnseen] =
      own.shownName != nil && outlets.contains { !$0.isEmpty }
        && !view.sources.contains { own.credits(facts[$0]) } ? 1 : 0
    row[.isAgency] = own.isAgency ? 1 : 0
    row[.hasDay] = own.hasDay ? 1 : 0
    row[.credits] = own.credits ? 1 : 0
    row[.agencyPresence] = presence.logOdds
    row[.absentAgency] = presence.logOdds * row[.creditsUnseen]
    row[.agencyDoubt] = presence.doubt
    return row
  }
}

extension FeatureRow<ArcFeature> {
  fileprivate mutating func add(_ order: TimeOrder) {
    switch order {
    case .before(let hours): self[.lag] = log(1 + hours)
    case .unclear: self[.isUnclear] = 1
    case .after(let hours):
      self[.isAfter] = 1
      self[.lagAfter] = log(1 + hours)
    case .undated: self[.isUndated] = 1
    }
  }

  fileprivate mutating func add(source: CreditFacts, copy: CreditFacts) {
    let namesIt = copy.credits(source)
    let shares = copy.names.contains { source.names.contains($0) }
    self[.sameOutlet] = !source.outlet.isEmpty && source.outlet == copy.outlet ? 1 : 0
    self[.credited] = namesIt ? 1 : 0
    self[.sharedCredit] = shares ? 1 : 0
    self[.droppedCredit] =
      source.shownName != nil && !shares && source.shownName != copy.outlet ? 1 : 0
    self[.foreignCredit] =
      copy.shownName != nil && !source.outlet.isEmpty && !namesIt && !shares ? 1 : 0
    self[.sourceIsAgency] = source.isAgency ? 1 : 0
    self[.copyIsAgency] = copy.isAgency ? 1 : 0
    self[.sourceHasDay] = source.hasDay ? 1 : 0
    self[.copyHasDay] = copy.hasDay ? 1 : 0
    self[.ownAgainst] = (copy.isOwn ? 1 : 0) - (source.isOwn ? 1 : 0)
    self[.sourceCredits] = source.credits ? 1 : 0
    self[.copyCredits] = copy.credits ? 1 : 0
  }

  fileprivate mutating func addTitles(source: Set<UInt32>, copy: Set<UInt32>) {
    guard !copy.isEmpty, !source.isEmpty else { return }
    let shared = copy.intersection(source).count
    self[.title] = Double(shared) / Double(copy.count)
    self[.sameTitle] = shared == copy.count && shared == source.count ? 1 : 0
  }
}

extension TermSequences {
  /// The words of an article's headline.
  fileprivate func title(_ article: Int) -> Set<UInt32> {
    Set(whole(article).prefix(Int(titles[article])).map { Term.word($0) })
  }
}
