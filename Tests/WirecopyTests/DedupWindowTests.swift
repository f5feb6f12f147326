import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupWindowTests {
  private func words(_ seed: UInt64, changing place: Int? = nil) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var words = SampleWords().draw(80, using: &generator)
    if let place { words[place] = "changed" }
    return words
  }

  private func article(_ id: String, _ published: String?, changing place: Int? = nil)
    -> SampleArticle
  {
    SampleArticle(id: id, published: published, words: words(7, changing: place))
  }

  @Test func articlesFurtherApartAreNotCompared() throws {
    let articles = [
      article("a", "2020-01-01T00:00:00Z"), article("b", "2020-01-03T00:00:00Z", changing: 9),
      article("c", "2020-01-09T00:00:00Z", changing: 40), article("undated", nil, changing: 70),
    ]
    let run = try runDedup(articles) { $0.window = 48 * 3600 }
    #expect(Set(run.pairs.keys) == ["a b", "a undated", "b undated", "c undated"])
    let all = try runDedup(articles)
    #expect(all.pairs.count == 6)
  }

  @Test func windowHoldsForIdenticalTexts() throws {
    let articles = [
      article("a", "2020-01-01T00:00:00Z"), article("b", "2020-01-01T10:00:00Z"),
      article("c", "2020-01-05T00:00:00Z"),
    ]
    let run = try runDedup(articles) { $0.window = 24 * 3600 }
    #expect(Set(run.pairs.keys) == ["a b"])
    #expect(run.clusters == [["a", "b"]])
  }

  /// The first of two identical texts is too early for the near-copy, the second is not.
  @Test func laterTwinStandsForItselfInTheWindow() throws {
    let articles = [
      article("a", "2020-01-01T00:00:00Z"), article("b", "2020-01-20T00:00:00Z"),
      article("c", "2020-01-20T05:00:00Z", changing: 30),
    ]
    let run = try runDedup(articles) { $0.window = 24 * 3600 }
    #expect(Set(run.pairs.keys) == ["b c"])
  }

  /// The same with a word changed in each, so that the first of the crowd leads the others.
  @Test func crowdOfNearCopiesLosesNobodyToTheWindow() throws {
    var generator = SeededGenerator(seed: 9)
    let text = SampleWords().draw(400, using: &generator)
    let articles = (0..<90).map { number in
      var words = text
      words[number * 4] = "changed"
      let (day, hour) = (10 + number / 5, number % 5)
      return SampleArticle(
        id: "n\(number)", published: "2020-01-\(day)T0\(hour):00:00Z", words: words)
    }
    let run = try runDedup(articles) { $0.window = 36 * 3600 }
    let linked = Set(run.pairs.keys.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(linked.count == articles.count)
  }

  /// Many copies of each of two texts: the one link between them lies within the window too.
  @Test func crowdsOfTwoTextsMeetWithinTheWindow() throws {
    let articles = (10..<30).flatMap { day in
      [
        article("a\(day)", "2020-01-\(day)"),
        article("b\(day)", "2020-03-\(day)", changing: 30),
      ]
    }
    let met = try runDedup(articles) { $0.window = 41 * 86_400 }
    #expect(met.pairs.filter { $0.value.relation == "near-copy" }.keys.sorted() == ["a29 b10"])
    let further = try runDedup(articles) { $0.window = 40 * 86_400 }
    #expect(further.pairs.values.allSatisfy { $0.relation == "identical" })
    let dateless = articles + [article("undated", nil, changing: 30)]
    let joined = try runDedup(dateless) { $0.window = 30 * 86_400 }
    #expect(joined.pairs.values.contains { $0.relation == "near-copy" })
  }

  /// A text printed every day for a month: each is within the window of the next.
  @Test func crowdLosesNobodyToTheWindow() throws {
    let articles = (10..<31).flatMap { day in
      (0..<3).map { article("n\(day)-\($0)", "2020-01-\(day)T0\($0):00:00Z") }
    }
    let run = try runDedup(articles) { $0.window = 36 * 3600 }
    let linked = Set(run.pairs.keys.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(linked.count == articles.count)
    for key in run.pairs.keys {
      let days = key.split(separator: " ").compactMap { Int($0.dropFirst().prefix(2)) }
      #expect(days.count == 2 && abs(days[0] - days[1]) <= 1)
    }
  }
}
