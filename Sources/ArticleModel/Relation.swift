/// How two articles are related: the rungs of the rewrite ladder.
public enum Relation: String, Sendable, CaseIterable {
  /// The same text after normalisation.
  case identical
  /// Almost all text shared in both directions.
  case nearCopy = "near-copy"
  /// One is almost contained in the other.
  case excerpt
  /// One derives from the other, or both from one text, substantially reworded.
  case rewrite
  /// A later version by the same outlet.
  case revision
  /// The same frame with other facts; not a copy.
  case template
  /// The same event without evidence of derivation; not a copy.
  case sameStory = "same-story"

  /// Whether the relation puts two articles into one cluster.
  public var isDerivation: Bool {
    switch self {
    case .identical, .nearCopy, .excerpt, .rewrite, .revision: true
    case .template, .sameStory: false
    }
  }
}
