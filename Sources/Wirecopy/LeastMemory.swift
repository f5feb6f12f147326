internal import ArticleModel
internal import Shingling

/// What a run takes at least, however small its limit: the tables of articles, pairs and clusters, and with
/// derivation the words and the shingles of articles in candidate pairs.
///
/// The numbers are what `scripts/check-memory` measures, rounded up; see `docs/SCALE.md`.
struct LeastMemory {
  private static let program = 40 << 20
  private static let perArticle = 340
  private static let perWord = 26

  let bytes: Int

  init(_ intake: Intake) {
    bytes =
      LeastMemory.program + LeastMemory.perArticle * intake.articles.count
      + LeastMemory.perWord * intake.terms.terms.count
  }

  /// What to say of a limit below that; `nil` of any other.
  func notice(limit: Int, articles: Int) -> String? {
    guard limit < bytes else { return nil }
    return "--memory \(mebibytes(limit)) is less than \(articles) articles take: "
      + "the run goes on, and holds at least \(mebibytes(bytes)) or so"
  }

  private func mebibytes(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MiB" }
}
