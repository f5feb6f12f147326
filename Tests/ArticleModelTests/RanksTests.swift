import Testing
import _TestSupport

@testable import ArticleModel

@Suite struct RanksTests {
  /// Ranks are the order of `precedes`, with equal and far times, undated articles, and ids of all lengths.
  @Test(arguments: UInt64(1)...20)
  func ranksAreTheOrderOfTimeAndId(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var table = ArticleTable()
    let times = [
      "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", "1801-05-05T00:00:00Z",
      "2199-01-01T00:00:00Z", "2199-01-02T00:00:00Z", "no time",
    ]
    for number in 0..<200 {
      let isLong = Bool.random(using: &generator)
      let id = (isLong ? "the same start " : "") + "\(number * 7919 % 200)"
      table.ids.append(ArraySlice(id.utf8))
      let time = times[Int.random(in: 0..<times.count, using: &generator)]
      table.published.append(Instant(time))
    }
    let ranks = table.ranks()
    let order = (0..<200).map { ArticleIndex($0) }.sorted { table.precedes($0, $1) }
    #expect(order.map { Int(ranks[Int($0)]) } == Array(0..<200))
  }
}
