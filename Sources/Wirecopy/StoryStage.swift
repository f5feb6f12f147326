internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// Joins clusters into stories, and names the pairs that show it.
struct StoryStage: Sendable {
  /// Every cluster's story, by number, in the order of the stories' first clusters.
  let storyOf: [Int]
  /// Pairs of articles of one story, of different clusters, ascending.
  let pairs: [MatchedPair]

  init(
    _ clusters: Groups, intake: Intake, derivations: Derivations, corpus: Corpus,
    parameters: DedupParameters, cancellation: Cancellation
  ) throws {
    let articles = intake.articles
    let nodes = (0..<clusters.count).map { number in
      StoryNode(clusters[number], of: articles)
    }
    let stories = try Stories(
      nodes: nodes, terms: intake.terms, shares: derivations.matching.shares,
      threshold: parameters.storyThreshold,
      runner: ParallelRunner(jobs: parameters.jobs, cancellation: cancellation))
    var storyOf = [Int](repeating: 0, count: clusters.count)
    for story in 0..<stories.groups.count {
      for node in stories.groups[story] { storyOf[Int(node)] = story }
    }
    self.storyOf = storyOf
    pairs = try StoryStage.evidence(
      of: stories, storyOf: storyOf, clusters: clusters, intake: intake, derivations: derivations,
      corpus: corpus, parameters: parameters, cancellation: cancellation)
  }

  /// The strongest link of every cluster to another one of its story, with the measures of the ladder.
  private static func evidence(
    of stories: Stories, storyOf: [Int], clusters: Groups, intake: Intake,
    derivations: Derivations, corpus: Corpus, parameters: DedupParameters,
    cancellation: Cancellation
  ) throws -> [MatchedPair] {
    let matching = derivations.matching
    var strongest = [(score: Float, node: Int)?](repeating: nil, count: clusters.count)
    func note(_ node: Int, _ other: Int, _ score: Float) {
      if let best = strongest[node],
        best.score > score || (best.score == score && best.node < other)
      {
        return
      }
      strongest[node] = (score, other)
    }
    for link in stories.links where storyOf[Int(link.a)] == storyOf[Int(link.b)] {
      note(Int(link.a), Int(link.b), link.score)
      note(Int(link.b), Int(link.a), link.score)
    }
    var rowOf = [UInt32?](repeating: nil, count: intake.articles.count)
    for (row, article) in matching.rows.enumerated() { rowOf[Int(article)] = UInt32(row) }
    func row(of cluster: Int) -> UInt32? {
      clusters[cluster].lazy.compactMap { rowOf[Int($0)] }.first
    }
    var wanted: [CandidatePair] = []
    for node in strongest.indices {
      guard let best = strongest[node], let a = row(of: node), let b = row(of: best.node) else {
        continue
      }
      wanted.append(CandidatePair(a, b))
    }
    wanted.sortAndRemoveRepeats()
    let overlaps = wanted.map { PairOverlap(matching.profiles, Int($0.a), Int($0.b)) }
    var facts = derivations.facts
    try facts.add(
      overlaps.lazy.filter(\.mayBeTemplate).flatMap {
        [matching.rows[Int($0.a)], matching.rows[Int($0.b)]]
      }, of: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    let judge = PairJudge(matching: matching, intake: intake, facts: facts, parameters: parameters)
    let known = Set(derivations.pairs.map { CandidatePair($0.a, $0.b) })
    let pieces = Pieces(count: overlaps.count, length: 256)
    let judged = try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: TextSets(
        intake.articles, terms: intake.terms, corpus: corpus, parameters: parameters)
    ) { sets, piece in
      sets.removeAll()
      return overlaps[pieces[piece]].map { judge.judge($0, sets: &sets).pair }
    }
    return judged.joined().compactMap { pair -> MatchedPair? in
      var matched = pair
      matched.relation = .sameStory
      // A pair of one story in two clusters was judged not to derive, or was cut from a chain.
      matched.score = min(matched.score, parameters.rewriteThreshold * 0.98)
      return known.contains(CandidatePair(matched.a, matched.b)) ? nil : matched
    }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}

extension StoryNode {
  /// A cluster as a story sees it: its longest text and its earliest time.
  fileprivate init(_ members: ArraySlice<ArticleIndex>, of articles: ArticleTable) {
    // Members are in the order of time and id: of the longest the first is taken.
    var longest = members.first ?? 0
    for member in members
    where articles.tokenCounts[Int(member)] > articles.tokenCounts[Int(longest)] {
      longest = member
    }
    let published = members.first.flatMap { articles.published[Int($0)] }
    self.init(article: longest, published: published)
  }
}

/// Runs the pieces of a stage on the workers of a run.
struct ParallelRunner: RangeRunner {
  let jobs: Int
  let cancellation: Cancellation

  func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) throws -> [Result] {
    try parallelMap(count: count, jobs: jobs, cancellation: cancellation, scratch: 0) { _, piece in
      body(piece)
    }
  }
}
