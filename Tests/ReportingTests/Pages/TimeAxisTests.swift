import ArticleModel
import Testing
import _TestSupport

@testable import Reporting

@Suite struct TimeAxisTests {
  private func instants(_ texts: [String]) -> [Instant] { texts.compactMap { Instant($0) } }

  @Test func equalTimesAreEquallyLong() throws {
    let moments = instants([
      "2024-01-01T10:00:00Z", "2024-01-01T10:30:00Z", "2024-01-01T10:45:00Z",
      "2024-01-01T11:00:00Z",
      "2024-01-01T11:20:00Z", "2024-01-01T11:40:00Z", "2024-01-01T12:00:00Z",
    ])
    let axis = try #require(TimeAxis(moments))
    #expect(axis.gaps.isEmpty)
    for moment in moments {
      let share = Double(moment.seconds - moments[0].seconds) / 7200
      #expect(abs(axis.place(moment.seconds) - share) < 1e-9)
    }
  }

  @Test func aCopyAYearLaterLeavesTheFirstHourItsRoom() throws {
    let moments = instants([
      "2024-01-01T10:00:00Z", "2024-01-01T10:30:00Z", "2024-01-01T11:00:00Z",
      "2025-01-01T11:00:00Z",
    ])
    let axis = try #require(TimeAxis(moments))
    #expect(axis.gaps.count == 1 && axis.gaps[0].seconds == 366 * 86_400)
    #expect(axis.place(moments[2].seconds) > 0.8)
    #expect(axis.place(moments[3].seconds) > axis.place(moments[2].seconds))
  }

  @Test(arguments: [UInt64(1), 2, 3]) func placesAreInOrder(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let moments = (0..<50).map { _ in
      Instant(seconds: Int64.random(in: 0...(86_400 * 400), using: &generator))
    }
    let axis = try #require(TimeAxis(moments))
    let places = moments.sorted { $0.seconds < $1.seconds }.map { axis.place($0.seconds) }
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0...1).contains($0) })
    #expect(axis.ticks.allSatisfy { (0...1).contains($0.place) })
  }

  @Test func oneMomentHasNoAxis() {
    #expect(TimeAxis([]) == nil)
    #expect(TimeAxis(instants(["2024-01-01", "2024-01-01"])) == nil)
  }

  @Test func everyStretchCanTellItsDay() throws {
    let axis = try #require(
      TimeAxis(
        instants([
          "2024-01-01T03:14:00Z", "2024-01-02T12:36:00Z", "2024-01-02T14:36:00Z",
          "2024-01-02T17:59:00Z",
        ])))
    let second = axis.ticks.filter { $0.stretch == 1 }
    #expect(!second.isEmpty && second.allSatisfy { $0.label.contains("2\u{A0}Jan\u{A0}2024") })
  }
}
