internal import ArticleModel
internal import Reporting

extension Tuning {
  /// How many borderline pairs are shown.
  static let borderline = 40

  /// Writes `tune.html` into the run's directory.
  ///
  /// - Returns: its path.
  /// - Throws: `ReportingError`, `CancellationError`.
  public func writePage(
    jobs: Int = 1, temporaryDirectory: String = "/tmp", cancellation: Cancellation = Cancellation()
  ) throws -> String {
    let texts = try ReportTexts(
      run, jobs: jobs, temporaryDirectory: temporaryDirectory, cancellation: cancellation)
    var reader = TextReader(texts)
    var comparer = TextComparer()
    var cards: [TuningPage.Card] = []
    for pair in borderlinePairs() {
      cards.append(card(pair, reader: &reader, comparer: &comparer))
    }
    var histogram = [Int](repeating: 0, count: 20)
    for pair in pairs where !pair.isOut && !pair.isSure {
      histogram[max(0, min(19, Int(pair.score * 20 + 1e-9)))] += 1
    }
    let page = TuningPage(
      flag: flag, current: current,
      rows: rows.map { row in
        TuningPage.Row(
          threshold: row.threshold, pairs: row.pairs, clusters: row.clusters, largest: row.largest,
          removed: row.removed,
          compared: isResemblance ? candidateProbability(row.threshold) : nil,
          precision: row.precision, recall: row.recall, f1: row.f1,
          adjustedRand: row.adjustedRand)
      },
      advice: advice.flags, reasons: advice.reasons, bands: bands, bandRows: bandRows,
      curve: (0...50).compactMap { candidateProbability(Double($0) / 50) },
      nearCopyThreshold: run.facts.parameter("threshold")?.double ?? 0.7, histogram: histogram,
      surePairs: pairs.count { $0.isSure }, cards: cards, missingTexts: texts.missing,
      hasReport: ReportFolder.pages(in: "\(directory)/report").contains("index.html"))
    let output = try OutputDirectory(directory)
    do {
      for (name, bytes) in page.files() {
        let file = try output.file(name)
        try file.write(bytes)
        _ = try file.finish()
      }
      try output.commit()
    } catch {
      output.discard()
      throw error
    }
    return "\(directory)/tune.html"
  }

  /// The pairs nearest to the threshold, one a cluster pair, half of them from either side where there are
  /// so many.
  private func borderlinePairs() -> [TunedPair] {
    let open = pairs.filter { !$0.isOut && !$0.isSure }.sorted { first, second in
      let distances = ((first.score - current).magnitude, (second.score - current).magnitude)
      if distances.0 != distances.1 { return distances.0 < distances.1 }
      return (first.a, first.b) < (second.a, second.b)
    }
    var seen: Set<UInt64> = []
    var sides = [0, 0]
    var chosen: [TunedPair] = []
    for pair in open {
      let clusters = [run.articles.clusters[Int(pair.a)], run.articles.clusters[Int(pair.b)]]
        .sorted()
      guard seen.insert(UInt64(clusters[0]) << 32 | UInt64(clusters[1])).inserted else { continue }
      let side = pair.score < current ? 0 : 1
      guard sides[side] < Tuning.borderline else { continue }
      sides[side] += 1
      chosen.append(pair)
    }
    let below = chosen.filter { $0.score < current }
    let above = chosen.filter { $0.score >= current }
    let half = Tuning.borderline / 2
    let fromBelow = min(below.count, max(half, Tuning.borderline - above.count))
    return (below.prefix(fromBelow) + above.prefix(Tuning.borderline - fromBelow)).sorted {
      (($0.score - current).magnitude, $0.a, $0.b) < (($1.score - current).magnitude, $1.a, $1.b)
    }
  }

  private func card(
    _ pair: TunedPair, reader: inout TextReader, comparer: inout TextComparer
  ) -> TuningPage.Card {
    let isForward = run.articles.precedes(pair.a, pair.b)
    let (first, second) = isForward ? (pair.a, pair.b) : (pair.b, pair.a)
    let sourceText = reader.text(of: first)
    let copyText = reader.text(of: second)
    var comparison = TextComparison()
    if let sourceText, let copyText {
      let source = comparer.text(sourceText.card.bytes)
      let copy = comparer.text(copyText.card.bytes)
      comparison = comparer.compare(source: source, copy: copy)
    }
    let parent = StoredParent(
      article: first, unseen: nil, relation: pair.relation, probability: pair.score, share: 0,
      lag: nil, role: nil)
    return TuningPage.Card(
      a: run.articles.id(pair.a), b: run.articles.id(pair.b), score: pair.score,
      members: [member(first, sourceText), member(second, copyText)],
      evidence: EvidenceCard(
        source: 0, copy: 1, isSibling: true, parent: parent, pair: pair.stored,
        isForward: isForward, sourceText: sourceText?.card, copyText: copyText?.card,
        passages: comparison.passages, changes: comparison.changes))
  }

  private func member(_ article: ArticleIndex, _ text: TextReader.Text?) -> ReportMember {
    ReportMember(
      id: run.articles.id(article), outlet: run.articles.outlet(article),
      published: run.articles.published[Int(article)], cluster: 0, isKept: true,
      title: String(decoding: text?.title ?? [], as: UTF8.self), address: [], source: nil,
      further: [], runnerUp: nil, credits: [], audit: [], originality: nil)
  }
}
