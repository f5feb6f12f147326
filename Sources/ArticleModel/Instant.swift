/// A moment of publication, in whole seconds since 1970-01-01 00:00 UTC.
///
/// Dumps often know the day only. Such an instant stands at the start of its day and says so, so that
/// two articles of one day are not put in an order that nobody knows.
///
///     Instant("2016-10-29")            1477699200, .day
///     Instant("2022-01-26T11:45:00Z")  1643197500, .second
public struct Instant: Hashable, Sendable {
  /// How much of the moment is known.
  public enum Precision: UInt8, Sendable {
    case day, second
  }

  // 48 bits of seconds, so that an instant takes eight bytes, and one that may be missing as well.
  private let low: UInt32
  private let high: Int16
  public let precision: Precision

  /// Seconds since 1970-01-01 00:00 UTC, without leap seconds.
  public var seconds: Int64 { Int64(high) << 32 | Int64(low) }

  /// - Parameter seconds: cut to 48 bits with their sign, some four million years both ways.
  public init(seconds: Int64, precision: Precision = .second) {
    let limit = Int64(1) << 47
    let seconds = max(-limit, min(limit - 1, seconds))
    low = UInt32(truncatingIfNeeded: seconds)
    high = Int16(truncatingIfNeeded: seconds >> 32)
    self.precision = precision
  }

  /// The last second the article may have been published in.
  public var latest: Int64 {
    precision == .day ? seconds + 86_399 : seconds
  }

  /// Whether every moment this instant may stand for lies before every moment of `other`.
  public func isSurelyBefore(_ other: Instant) -> Bool {
    latest < other.seconds
  }

  /// Seconds from `earlier` to this instant; zero if both are the same day and one has no time.
  public func lag(since earlier: Instant) -> Int64 {
    let isVague = precision == .day || earlier.precision == .day
    if isVague {
      return (Instant.dayNumber(seconds) - Instant.dayNumber(earlier.seconds)) * 86_400
    }
    return seconds - earlier.seconds
  }

  /// The day `seconds` falls in, counted from 1970-01-01 in UTC.
  static func dayNumber(_ seconds: Int64) -> Int64 {
    seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 in UTC: `2016-10-29`, or `2022-01-26T11:45:00Z`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the description.
  public func append(to bytes: inout [UInt8]) {
    let days = Instant.dayNumber(seconds)
    let date = CivilDate(dayNumber: days)
    func write(_ number: Int, _ width: Int) {
      var scale = width == 4 ? 1000 : 10
      while scale > 0 {
        bytes.append(UInt8(truncatingIfNeeded: number / scale % 10) &+ 0x30)
        scale /= 10
      }
    }
    write(date.year, 4)
    bytes.append(0x2D)
    write(date.month, 2)
    bytes.append(0x2D)
    write(date.day, 2)
    guard precision == .second else { return }
    let rest = Int(seconds - days * 86_400)
    bytes.append(0x54)
    write(rest / 3600, 2)
    bytes.append(0x3A)
    write(rest / 60 % 60, 2)
    bytes.append(0x3A)
    write(rest % 60, 2)
    bytes.append(0x5A)
  }
}

/// A date of the proleptic Gregorian calendar.
///
/// The conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years
/// start in March, so the leap day is the last of its year, and 400 years are 146,097 days.
struct CivilDate: Equatable {
  var year: Int
  var month: Int
  var day: Int

  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  init(dayNumber: Int64) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  var dayNumber: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
