public import Corpus

/// Titles and texts of articles, for tools that need them in memory.
public enum ArticleTexts {
  /// Every article of `inputs`, in input order.
  ///
  /// - Throws: `CorpusError`, `InputError`.
  public static func read(
    _ inputs: [String], options: CorpusOptions
  ) throws -> [(title: String, text: String)] {
    let corpus = try Corpus.open(inputs, options: options)
    var reader = RecordReader(corpus)
    var texts: [(title: String, text: String)] = []
    for chunk in corpus.chunks {
      _ = reader.read(chunk) { article in
        texts.append(
          unsafe (
            String(decoding: article.title, as: UTF8.self),
            String(decoding: article.text, as: UTF8.self)
          ))
      } reject: { _ in
      }
    }
    guard !texts.isEmpty else { throw InputError.noArticle(first: corpus.rejects.first, count: 0) }
    return texts
  }
}
