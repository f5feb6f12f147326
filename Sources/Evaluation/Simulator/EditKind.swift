/// What a newsroom did to a text on its way from source to copy.
///
/// A copy has one main kind, which is the label of its pair in `gold_pairs.jsonl`; everything that was
/// done to it is listed in `gold_parents.jsonl`.
public enum EditKind: String, CaseIterable, Sendable {
  /// The text as it came; credit and furniture are the outlet's own.
  case verbatim
  /// Another headline over the same text.
  case headline
  /// Cut from the bottom.
  case cut
  /// A new first sentence, the rest as it came.
  case lede
  /// Paragraphs in another order.
  case reorder
  /// The outlet's spelling, quotation marks and number style.
  case houseStyle = "house-style"
  /// Paragraphs of the outlet's own added.
  case expanded
  /// Some words and clauses changed.
  case lightRewrite = "light-rewrite"
  /// Every sentence changed; one word 5-gram in ten or so is left.
  case heavyRewrite = "heavy-rewrite"
  /// Two reports of one event made into one.
  case merge
  /// Excerpts of several stories under one headline.
  case roundUp = "round-up"
  /// The same outlet's later version of an article.
  case revision
  /// Two copies of one source, neither taken from the other.
  case siblings
}

/// What a pair in `gold_pairs.jsonl` may be that is no copy.
public enum UnrelatedKind: String, CaseIterable, Sendable {
  /// The same frame with other facts.
  case template
  /// Independent reports of one event.
  case sameStory = "same-story"
  /// Reports of two events that share people and a paragraph of background.
  case background
  /// Two events of one topic that have nothing to do with each other.
  case unrelated
}

/// What was done to a copy besides its main edit.
enum SideEdit: String, Sendable {
  case creditKept = "credit-kept"
  case creditShortened = "credit-shortened"
  case creditSwapped = "credit-swapped"
  case creditDropped = "credit-dropped"
  case dateline = "dateline-changed"
  case boilerplate
  case correction
}
