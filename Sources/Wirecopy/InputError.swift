public import ArticleModel

/// Input that a run cannot go on with.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No article in any input could be used.
  case noArticle(first: Reject?, count: Int)
  /// A record could not be used and the run is strict.
  case rejected(Reject, count: Int)
  /// A pair names an article that is not there.
  case unknownArticle(String)

  public var description: String {
    switch self {
    case .noArticle(nil, _):
      "no article found; name files of articles (.jsonl, .csv, .tsv, .txt, also .gz and .zst)"
    case .noArticle(let first?, let count):
      "no readable article: \(count) records were rejected, the first \(first.place): \(first.reason)"
    case .unknownArticle(let id):
      "no article has the id \(id); ids are those of the input, or FILE:LINE where it has none"
    case .rejected(let reject, let count):
      "\(reject.place): \(reject.reason) (\(count) rejects in all; without --strict they go to "
        + "rejects.jsonl)"
    }
  }
}

extension Reject {
  /// `FILE line N`, or the file alone.
  public var place: String {
    line.map { "\(file) line \($0)" } ?? file
  }
}
