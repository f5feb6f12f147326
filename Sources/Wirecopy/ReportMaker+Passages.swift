internal import Matching
internal import Provenance
internal import Reporting
internal import Shingling

/// What two texts share, and what changed from one to the other.
struct TextComparison {
  var passages: [SharedPassage] = []
  var changes: [TextChange] = []
}

/// A text that is compared with others.
struct ComparedText {
  fileprivate let passageText: PassageText
  fileprivate let bytes: [UInt8]
}

/// Compares texts for the report.
struct TextComparer: ~Copyable {
  private var tokens = TokenBuffer()
  private var finder = ChangeFinder()
  /// Without the dump's own counts the background tells which words are common.
  private let shares = DocumentShares(counts: DocumentCounts(), background: .shipped)

  mutating func text(_ bytes: [UInt8]) -> ComparedText {
    unsafe bytes.withUnsafeBufferPointer { unsafe tokens.tokenize($0) }
    let shares = self.shares
    return ComparedText(
      passageText: PassageText(tokens) { shares.information($0) }, bytes: bytes)
  }

  mutating func compare(source: ComparedText, copy: ComparedText) -> TextComparison {
    let shared = Passages(source.passageText, copy.passageText).all.compactMap { passage in
      passage.bytesA.isEmpty || passage.bytesB.isEmpty
        ? nil
        : SharedPassage(
          isVerbatim: passage.kind == .verbatim, source: passage.bytesA, copy: passage.bytesB)
    }
    return TextComparison(
      passages: shared,
      changes: EditorialChanges(source: source.bytes, copy: copy.bytes).of(
        finder.changes(from: source.bytes, to: copy.bytes)))
  }
}
