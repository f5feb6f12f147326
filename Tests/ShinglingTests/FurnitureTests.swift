import Shingling
import Testing
import _TestSupport

@Suite struct FurnitureTests {
  /// Words by number; what an outlet of each article prints.
  private struct Article {
    let outlet: UInt32
    let words: [UInt32]
  }

  private func terms(_ articles: [Article]) -> TermSequences {
    var terms = TermSequences()
    for article in articles { terms.append(title: [4], text: article.words.map { $0 << 2 }) }
    return terms
  }

  private func furniture(_ articles: [Article], _ terms: TermSequences) -> Furniture {
    let outlets = Set(articles.map(\.outlet)).subtracting([0]).sorted().map { outlet in
      let own = articles.indices.filter { articles[$0].outlet == outlet }
      return (
        source: outlet, runs: Furniture.frequentRuns(of: own.count) { terms.text(own[$0]) }
      )
    }
    // Counts of two halves add up.
    var counts = Furniture.Counts(outlets.flatMap(\.runs))
    var second = counts
    for (place, article) in articles.enumerated() where article.outlet != 0 {
      if place % 2 == 0 {
        counts.add(terms.text(place), article: UInt32(place))
      } else {
        second.add(terms.text(place), article: UInt32(place))
      }
    }
    counts.add(second)
    return Furniture(outlets, counts: counts)
  }

  private func kept(_ articles: [Article]) -> [[UInt32]] {
    let terms = terms(articles)
    let furniture = furniture(articles, terms)
    return articles.indices.map { article in
      var kept: [UInt32] = []
      let isStripped = furniture.strip(
        terms.text(article), source: articles[article].outlet, into: &kept)
      #expect(isStripped || kept.isEmpty)
      return isStripped ? kept.map { $0 >> 2 } : articles[article].words
    }
  }

  /// Every run by sets, every word by the rule.
  private func naive(_ articles: [Article]) -> [[UInt32]] {
    func runs(_ words: [UInt32]) -> [[UInt32]] {
      words.count < 6 ? [] : (0...words.count - 6).map { Array(words[$0..<$0 + 6]) }
    }
    var all: [[UInt32]: Set<Int>] = [:]
    for (place, article) in articles.enumerated() where article.outlet != 0 {
      for run in runs(article.words) { all[run, default: []].insert(place) }
    }
    return articles.map { article in
      guard article.outlet != 0 else { return article.words }
      var isOut = [Bool](repeating: false, count: article.words.count)
      for (start, run) in runs(article.words).enumerated() {
        let holders = all[run] ?? []
        let own = holders.count { articles[$0].outlet == article.outlet }
        if own >= 5, own >= holders.count / 2 {
          for place in start..<start + 6 { isOut[place] = true }
        }
      }
      return zip(article.words, isOut).filter { !$1 }.map(\.0)
    }
  }

  @Test func whatAnOutletRepeatsGoes() {
    let notice: [UInt32] = [1, 2, 3, 4, 5, 6, 7]
    let articles = (0..<5).map { number in
      Article(outlet: 3, words: [100 + UInt32(number)] + notice + [200 + UInt32(number)])
    }
    #expect(kept(articles) == (0..<5).map { [100 + $0, 200 + $0] })
    // Four times is no habit, and what other outlets print as often is theirs too.
    #expect(kept(Array(articles.prefix(4))) == articles.prefix(4).map(\.words))
    let others = (0..<7).map { Article(outlet: 10 + $0, words: notice) }
    #expect(kept(articles + others) == (articles + others).map(\.words))
  }

  @Test func aRunThatOneArticleRepeatsCountsOnce() {
    let words: [UInt32] = (0..<5).flatMap { _ in [1, 2, 3, 4, 5, 6] as [UInt32] }
    let articles = (0..<5).map { number in
      Article(outlet: 2, words: number == 0 ? words : (0..<9).map { $0 + 50 * UInt32(number) })
    }
    #expect(kept(articles) == articles.map(\.words))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func agreesWithSets(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let phrases = (0..<6).map { _ in
      (0..<Int.random(in: 3...12, using: &generator)).map { _ in
        UInt32.random(in: 1...40, using: &generator)
      }
    }
    let articles = (0..<40).map { _ in
      var words: [UInt32] = []
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        words += phrases.randomElement(using: &generator) ?? []
        if Bool.random(using: &generator) {
          words.append(UInt32.random(in: 41...900, using: &generator))
        }
      }
      return Article(outlet: UInt32.random(in: 0...3, using: &generator), words: words)
    }
    #expect(kept(articles) == naive(articles))
  }

  /// Rows that were stripped count without what is left out; the full text stays.
  @Test func strippedRowsKeepTheirFullText() {
    var terms = TermSequences()
    terms.append(title: [4, 8], text: [12, 16, 20])
    terms.append(title: [], text: [24])
    var part = StrippedTexts()
    part.append(0, title: terms.titleTerms(0), text: [16])
    terms.strip([part])
    #expect(Array(terms.whole(0)) == [4, 8, 16])
    #expect(Array(terms.text(0)) == [16])
    #expect(Array(terms.titleTerms(0)) == [4, 8])
    #expect(Array(terms.fullText(0)) == [12, 16, 20])
    #expect(Array(terms.text(1)) == [24])
  }
}
