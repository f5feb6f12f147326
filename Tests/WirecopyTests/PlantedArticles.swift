import _TestSupport

/// Articles with copies planted among them, their order shuffled.
///
/// Copies have words changed one here and there, tails cut off, ledes put in front, or nothing changed at
/// all, so that resemblances lie on both sides of any threshold.
func plantedArticles(_ count: Int, seed: UInt64) -> [SampleArticle] {
  var generator = SeededGenerator(seed: seed)
  let vocabulary = SampleWords()
  var articles: [SampleArticle] = []
  while articles.count < count {
    let original = vocabulary.draw(Int.random(in: 60...120, using: &generator), using: &generator)
    let copies = Int.random(in: 0...4, using: &generator)
    for copy in 0...copies where articles.count < count {
      var words = original
      if copy > 0 { edit(&words, vocabulary, using: &generator) }
      let number = articles.count
      let day = Int.random(in: 10...28, using: &generator)
      let dates = [nil, "2020-02-\(day)", "2020-02-\(day)T0\(number % 10):00:00Z"]
      articles.append(
        SampleArticle(
          id: "n\(number)", source: "outlet \(number % 7)",
          published: dates.randomElement(using: &generator) ?? nil, words: words))
    }
  }
  return articles.shuffled(using: &generator)
}

private func edit(
  _ words: inout [String], _ vocabulary: SampleWords, using generator: inout SeededGenerator
) {
  switch Int.random(in: 0..<4, using: &generator) {
  case 0: break
  case 1:
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      words[Int.random(in: 0..<words.count, using: &generator)] =
        vocabulary.draw(using: &generator)
    }
  case 2: words.removeLast(Int.random(in: 1...words.count / 2, using: &generator))
  default:
    words =
      vocabulary.draw(Int.random(in: 1...30, using: &generator), using: &generator) + words
  }
}

/// The resemblance of two articles by words of five, worked out without the library.
func naiveResemblance(_ a: SampleArticle, _ b: SampleArticle) -> Double {
  let first = naiveShingles(a)
  let second = naiveShingles(b)
  let shared = first.intersection(second).count
  let union = first.count + second.count - shared
  return union == 0 ? 0 : Double(shared) / Double(union)
}

func naiveShingles(_ article: SampleArticle) -> Set<String> {
  let words = article.words
  guard !words.isEmpty else { return [] }
  guard words.count > 5 else { return [words.joined(separator: " ")] }
  return Set((0...(words.count - 5)).map { words[$0..<$0 + 5].joined(separator: " ") })
}
