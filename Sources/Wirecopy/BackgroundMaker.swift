internal import ArticleModel
internal import Corpus
internal import Shingling

/// Makes the background table: in what share of articles common words occur.
public struct BackgroundMaker: Sendable {
  public var parameters: DedupParameters
  /// Words below this share are left out: they are as good as unknown.
  public var leastShare = 1e-3

  public init(_ parameters: DedupParameters) {
    self.parameters = parameters
    self.parameters.method = .derivation
  }

  /// The rows of the table, as C initialisers, ascending by word.
  ///
  /// Each of `groups` is the articles of one language or press. A word's share is the largest of its
  /// shares in the groups, so that what is common in any language counts as common; of a group of few
  /// articles only what occurs in a tenth of them (below 300) or a hundredth (below 5,000) is taken.
  public func rows(groups: [[String]]) throws -> String {
    var shares: [UInt32: Double] = [:]
    for group in groups {
      let corpus = try Corpus.open(group, options: parameters.corpus)
      let intake = try Intake(corpus, parameters: parameters, cancellation: Cancellation()) {
        _, _ in
      }
      let articles = intake.terms.count
      var counts: [UInt32: Int] = [:]
      for article in 0..<articles {
        for word in Set(intake.terms.whole(article).map(Term.word)) {
          counts[word, default: 0] += 1
        }
      }
      let leastCount = articles < 300 ? max(3, articles / 10) : articles < 5000 ? articles / 100 : 3
      for (word, count) in counts where count >= leastCount {
        let share = (Double(count) + 0.5) / Double(articles + 1)
        shares[word] = max(shares[word] ?? 0, share)
      }
    }
    var lines = ""
    for (word, share) in shares.sorted(by: { $0.key < $1.key })
    where share >= leastShare && word != 0 {
      lines += "{0x\(String(word, radix: 16)), \(BackgroundTable.quantum(of: min(1, share)))},\n"
    }
    return lines
  }
}
