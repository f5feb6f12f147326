package import ArticleModel

/// The provenance of the articles of a run, row by row.
package enum ProvenanceRows: Sendable {
  /// Ascending by article.
  case held([ArticleProvenance])
  /// Worked out one by one.
  case earliest(EarliestSource)

  /// A reader of rows that starts at the first article.
  package func reader() -> Reader { Reader(rows: self) }

  /// Hands out rows by article.
  package struct Reader {
    fileprivate let rows: ProvenanceRows
    private var next = 0

    fileprivate init(rows: ProvenanceRows) {
      self.rows = rows
    }

    /// The article's row, if it has one; articles are asked for in ascending order.
    package mutating func row(of article: ArticleIndex) -> ArticleProvenance? {
      switch rows {
      case .held(let held):
        while next < held.count, held[next].article < article { next += 1 }
        return next < held.count && held[next].article == article ? held[next] : nil
      case .earliest(let source):
        return source[article]
      }
    }
  }
}
