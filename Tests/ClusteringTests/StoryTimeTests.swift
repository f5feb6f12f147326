import ArticleModel
import Testing

@testable import Clustering

@Suite struct StoryTimeTests {
  /// The drawn example of `storyTimeFactor`.
  @Test(arguments: [(0, 1.0), (2, 1), (9, 0.5), (16, 0.25), (23, 0.125)])
  func halvesBySevenDays(days: Int64, factor: Double) {
    let first = Instant(seconds: 1_000_000)
    let second = Instant(seconds: 1_000_000 + days * 86_400)
    #expect(storyTimeFactor(first, second) == factor)
    #expect(storyTimeFactor(second, first) == factor)
  }

  @Test func unknownDates() {
    #expect(storyTimeFactor(nil, nil) == 1)
    #expect(storyTimeFactor(nil, Instant(seconds: 0)) == 0.8)
    #expect(storyTimeFactor(Instant(seconds: 0), nil) == 0.8)
  }

  /// A day without a time is as near to the end of its day as to the start.
  @Test func daysCountWhole() {
    let day = Instant(seconds: 0, precision: .day)
    #expect(storyTimeFactor(day, Instant(seconds: 2 * 86_400 + 86_399)) == 1)
  }

  @Test func nothingFartherCanBeLinked() {
    let far = Instant(seconds: StoryRule.farthestSeconds + 1)
    #expect(storyTimeFactor(Instant(seconds: 0), far) < StoryRule.leastScore + 1e-6)
    #expect(StoryRule.farthestSeconds / 86_400 == 32)
  }
}
