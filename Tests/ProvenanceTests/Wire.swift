import ArticleModel
import Shingling

@testable import Provenance

/// A handful of articles for a test.
struct Wire {
  struct Article {
    var id: String
    var source = ""
    var published: String?
    var title = ""
    var text: String
  }

  var articles = ArticleTable()
  var terms = TermSequences()
  var credits: [[Credit]] = []
  let members: [ArticleIndex]

  init(_ rows: [Article]) {
    var tokens = TokenBuffer()
    var titleTokens = TokenBuffer()
    var sources: [String: UInt32] = ["": 0]
    for row in rows {
      articles.ids.append(row.id.utf8)
      if sources[row.source] == nil {
        sources[row.source] = UInt32(articles.sourceNames.count)
        articles.sourceNames.append(row.source.utf8)
      }
      articles.sources.append(sources[row.source] ?? 0)
      articles.published.append(row.published.flatMap { Instant($0) })
      articles.urlHashes.append(0)
      articles.locations.append(RecordLocation(file: 0, line: 1, offset: 0, length: 0))
      Array(row.text.utf8).withUnsafeBufferPointer { tokens.tokenize($0) }
      Array(row.title.utf8).withUnsafeBufferPointer { titleTokens.tokenize($0) }
      articles.tokenCounts.append(UInt32(tokens.count))
      terms.append(title: titleTokens, text: tokens)
      credits.append(CreditParser().credits(in: row.text))
    }
    let articles = articles
    members = (0..<ArticleIndex(rows.count)).sorted { articles.precedes($0, $1) }
  }

  func trace(
    _ parameters: ProvenanceParameters = ProvenanceParameters(), pairs: [MatchedPair] = []
  ) -> [ArticleProvenance] {
    ProvenanceModel(
      articles: articles, terms: terms, credits: credits, parameters: parameters
    ).trace(ClusterCase(members: members, pairs: pairs))
  }

  /// The likeliest parent of each article that has one in the dump, by id.
  func parents(_ traced: [ArticleProvenance]) -> [String: String] {
    var parents: [String: String] = [:]
    for item in traced {
      if let article = item.source?.article {
        parents[articles.id(item.article)] = articles.id(article)
      }
    }
    return parents
  }
}

/// Text of `count` sentences that is like no other of another seed.
func prose(_ count: Int, seed: UInt64) -> [String] {
  let words = """
    river council budget harbour engine minister garden winter bridge ladder market signal farmer copper \
    valley theatre button window captain orchard lantern hospital railway mountain teacher printer \
    blanket village factory journal kitchen library musician painter student traffic uncle violin
    """.split(separator: " ")
  var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  func next() -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33)
  }
  return (0..<count).map { _ in
    let sentence = (0..<12).map { _ in words[next() % words.count] }.joined(separator: " ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }
}
