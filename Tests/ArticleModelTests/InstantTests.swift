import Testing

@testable import ArticleModel

@Suite struct InstantTests {
  @Test(arguments: [
    ("2016-10-29", "2016-10-29"),
    ("2016/10/29", "2016-10-29"),
    ("20161029", "2016-10-29"),
    ("2022-01-26T11:45:00Z", "2022-01-26T11:45:00Z"),
    ("2022-01-26 11:45", "2022-01-26T11:45:00Z"),
    ("20220126T114500Z", "2022-01-26T11:45:00Z"),
    ("20220126114500", "2022-01-26T11:45:00Z"),
    ("2017-05-05T10:11:00+01:00", "2017-05-05T09:11:00Z"),
    ("2017-05-05T10:11:00.123456-0500", "2017-05-05T15:11:00Z"),
    ("Tue, 18 Feb 2025 10:00:00 GMT", "2025-02-18T10:00:00Z"),
    ("Tuesday, 18 February 2025", "2025-02-18"),
    ("February 18, 2025", "2025-02-18"),
    ("Feb. 18, 2025 3:05 PM EST", "2025-02-18T20:05:00Z"),
    ("02/18/2025", "2025-02-18"),
    ("18/02/2025", "2025-02-18"),
    ("18.02.2025", "2025-02-18"),
    ("1477699200", "2016-10-29T00:00:00Z"),
    ("1477699200123", "2016-10-29T00:00:00Z"),
    ("1477699200.5", "2016-10-29T00:00:00Z"),
    ("2024-02-29", "2024-02-29"),
  ])
  func reads(text: String, expected: String) {
    #expect(Instant(text)?.description == expected)
  }

  @Test(arguments: [
    "", "soon", "2016", "2016-13-01", "2023-02-29", "2016-10-29T25:00:00Z", "12", "2016-10-29x",
    "99999999999999999999999", "Tuesday", "Maybe 3, 2016", "2016-10-29T10:00:00Q", "0000-00-00",
  ])
  func refuses(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func calendarGoesThereAndBack() throws {
    for day in stride(from: Int64(-719_000), through: 2_900_000, by: 97) {
      #expect(CivilDate(dayNumber: day).dayNumber == day)
    }
    #expect(CivilDate(dayNumber: 0) == CivilDate(year: 1970, month: 1, day: 1))
  }

  @Test func daysAreNotOrderedWithinThemselves() throws {
    let day = try #require(Instant("2016-10-29"))
    let noon = try #require(Instant("2016-10-29T12:00:00Z"))
    let next = try #require(Instant("2016-10-30T00:00:00Z"))
    #expect(!day.isSurelyBefore(noon))
    #expect(!noon.isSurelyBefore(day))
    #expect(day.isSurelyBefore(next))
    #expect(noon.lag(since: day) == 0)
    #expect(next.lag(since: noon) == 12 * 3600)
    #expect(next.lag(since: day) == 86_400)
  }
}
