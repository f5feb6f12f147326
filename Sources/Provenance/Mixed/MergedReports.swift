package import ArticleModel
package import Shingling

extension ProvenanceTable {
  /// Names the reports that a merge was made of in its place, where they account for an article as well as
  /// it does.
  ///
  ///     merge      1111 2222         made of the reports 1 and 2
  ///     article    111111 2222       not of the merge: it has more of report 1
  ///
  /// Who merges the same two reports as an earlier article did looks like a copy of that one. Where the
  /// article has one of the reports as a source anyway, the other one is the likelier second source; else
  /// the reports must account for more than the merge.
  package mutating func nameReports(_ terms: TermSequences, mayTake: MayTake) {
    let known = self
    // In the order of time and id, which does not depend on the order of the input.
    let wanted = known.rows.values.compactMap { row in
      known.merge(among: row).map { (row: row, merge: $0) }
    }.sorted { articles.precedes($0.row.article, $1.row.article) }
    for (row, merge) in wanted {
      let article = row.article
      let reports = known.ownSources(of: merge.article)
      let others = known.ownSources(of: article).filter { $0 != merge.article }
      let isLikely = reports.contains { others.contains($0) }
      guard reports.allSatisfy({ mayTake(article, $0) && !isAncestor(article, of: $0) })
      else { continue }
      let added = reports.filter { $0 != article && !others.contains($0) }
      var cover = TextCover(terms.text(Int(article)))
      for other in others { cover.add(cover.hits(other, terms)) }
      var byMerge = cover
      byMerge.add(byMerge.hits(merge.article, terms))
      var gains: [(article: ArticleIndex, share: Double)] = []
      for report in added {
        let before = cover.share
        cover.add(cover.hits(report, terms))
        gains.append((report, cover.share - before))
      }
      let lead = isLikely ? ProvenanceTable.leastLikelyLead : ProvenanceTable.leastLead
      guard cover.share >= byMerge.share + lead, !gains.isEmpty,
        gains.allSatisfy({ $0.share >= MixedSources.leastFurther })
      else { continue }
      replace(row.naming(gains, insteadOf: merge, articles: articles))
    }
  }

  package typealias MayTake = (_ copy: ArticleIndex, _ source: ArticleIndex) -> Bool

  /// How much more of an article than the merge the reports account for.
  static let leastLead = 0.03
  static let leastLikelyLead = -0.02

  /// The first of an article's sources that has several itself.
  private func merge(among row: ArticleProvenance) -> (article: ArticleIndex, parent: Parent)? {
    for parent in row.parents where parent.role != .alternative {
      if let article = parent.article, ownSources(of: article).count > 1 {
        return (article, parent)
      }
    }
    return nil
  }
}

extension TextCover {
  fileprivate func hits(_ source: ArticleIndex, _ terms: TermSequences) -> [Bool] {
    hits(terms.text(Int(source)), leastRun: MixedSources.leastOwnRun)
  }
}

extension ArticleProvenance {
  /// How likely the reports are where the merge was taken for the source.
  private static let trust = 0.8

  /// The row with `reports` in the place of `merge`, which becomes an alternative.
  fileprivate func naming(
    _ reports: [(article: ArticleIndex, share: Double)],
    insteadOf merge: (article: ArticleIndex, parent: Parent), articles: ArticleTable
  ) -> ArticleProvenance {
    var row = self
    let probability = merge.parent.probability * ArticleProvenance.trust
    var named = parents.filter { $0.role != .alternative && $0.article != merge.article }
    let hadSource = named.contains { $0.role == .source }
    let ranked = reports.enumerated().sorted {
      $0.element.share != $1.element.share
        ? $0.element.share > $1.element.share : $0.offset < $1.offset
    }.map(\.element)
    for (place, report) in ranked.enumerated() {
      let isSource = !hadSource && place == 0
      named.insert(
        Parent(
          article: report.article, unseen: nil, relation: .excerpt, probability: probability,
          share: report.share, lag: articles.lag(from: report.article, to: article),
          role: isSource ? .source : .further),
        at: isSource ? 0 : named.count)
    }
    let taken = Set(reports.map(\.article))
    var others = parents.filter { parent in
      parent.role == .alternative && parent.article.map { !taken.contains($0) } ?? true
    }
    others.append(
      Parent(
        article: merge.article, unseen: nil, relation: merge.parent.relation,
        probability: merge.parent.probability * (1 - ArticleProvenance.trust),
        share: merge.parent.share, lag: merge.parent.lag, role: .alternative))
    row.parents = named + others.sorted { $0.probability > $1.probability }
    return row
  }
}
