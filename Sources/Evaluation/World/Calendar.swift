/// The little of the calendar that datelines need.
enum Calendar {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ].map { Array($0.utf8) }

  private static let weekdays = [
    "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
  ].map { Array($0.utf8) }

  /// The weekday of a moment, in UTC; 1970 began on a Thursday.
  static func weekday(_ seconds: Int64) -> [UInt8] {
    weekdays[Int(seconds / 86_400 % 7)]
  }

  /// Year, month (1 to 12) and day of a moment after 1970, in UTC.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
  static func date(_ seconds: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(seconds / 86_400) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
