extension Instant {
  /// Reads the ways in which dumps write a moment; `nil` for anything else.
  ///
  /// ISO 8601 with `-`, `/` or nothing between the parts, with or without a time, fraction and offset
  /// (`2022-01-26T11:45:00+01:00`, `20220126T114500Z`, `2016-10-29 08:00`); month names
  /// (`Tue, 18 Feb 2025 10:00:00 GMT`, `February 18, 2025`); `02/18/2025`, month first unless that
  /// cannot be, and `18.02.2025`, day first; seconds or milliseconds since 1970. A time without an
  /// offset is taken as UTC.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// The same for UTF-8 bytes.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if let instant = unsafe Instant(internet: bytes) {
      self = instant
    } else {
      unsafe self.init(utf8: Array(bytes))
    }
  }

  /// Reads `2022-01-26T11:45:00Z`, which most dumps have, without any memory.
  private init?(internet bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 20 else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      var value = 0
      for place in start..<(start + count) {
        let byte = unsafe bytes[place]
        guard isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2)
    else { return nil }
    let isMarked =
      unsafe bytes[4] == 0x2D && bytes[7] == 0x2D && bytes[10] == 0x54 && bytes[13] == 0x3A
      && bytes[16] == 0x3A && bytes[19] == 0x5A
    guard isMarked, hour <= 24, minute < 60, second <= 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self.init(
      seconds: date.dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second),
      precision: .second)
  }

  /// The same for bytes in an array.
  public init?(utf8 bytes: [UInt8]) {
    var parts = DateParts(bytes)
    guard let instant = parts.instant() else { return nil }
    self = instant
  }
}

/// The runs of digits and letters of a written date, read from left to right.
private struct DateParts {
  enum Part {
    case number(value: Int, digits: Int)
    case word([UInt8])
    case mark(UInt8)
  }

  var parts: [Part] = []
  var position = 0

  init(_ bytes: [UInt8]) {
    guard bytes.count <= 64 else { return }
    var at = 0
    while at < bytes.count {
      let start = at
      if isDigit(bytes[at]) {
        var value = 0
        while at < bytes.count, isDigit(bytes[at]), at - start < 18 {
          value = value * 10 + Int(bytes[at] - 48)
          at += 1
        }
        parts.append(.number(value: value, digits: at - start))
      } else if isLetter(bytes[at]) {
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        parts.append(.word(bytes[start..<at].map { $0 | 0x20 }))
      } else {
        if bytes[at] != 0x20, bytes[at] != 0x09 { parts.append(.mark(bytes[at])) }
        at += 1
      }
    }
  }

  mutating func instant() -> Instant? {
    if let epoch = epoch() { return epoch }
    guard let day = date() else { return nil }
    return time(on: day)
  }

  /// A lone run of at least nine digits that is no compact date counts from 1970.
  private func epoch() -> Instant? {
    guard case .number(let value, let digits)? = parts.first else { return nil }
    if parts.count == 3, case .mark(0x2E) = parts[1], digits == 10 {
      return Instant(seconds: Int64(value))
    }
    guard parts.count == 1 else { return nil }
    switch digits {
    case 9...10: return Instant(seconds: Int64(value))
    case 12...13: return Instant(seconds: Int64(value) / 1000)
    default: return nil
    }
  }

  private mutating func date() -> CivilDate? {
    if case .word(let word)? = peek(), month(word) == nil {  // the name of a weekday
      position += 1
      skipMarks([0x2C, 0x2E])
    }
    guard let first = peek() else { return nil }
    position += 1
    switch first {
    case .word(let word):
      guard let month = month(word) else { return nil }
      skipMarks([0x2E])
      guard let day = number(upTo: 2) else { return nil }
      skipOrdinal()
      skipMarks([0x2C])
      guard let year = number(of: 4) else { return nil }
      return CivilDate(year: year, month: month, day: day)
    case .number(let value, 8):
      return CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case .number(let value, 14):
      let rest = value % 1_000_000
      parts.insert(.word([0x74]), at: position)
      parts.insert(.number(value: rest, digits: 6), at: position + 1)
      let day = value / 1_000_000
      return CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    case .number(let year, 4):
      guard let between = mark(), between == 0x2D || between == 0x2F || between == 0x2E,
        let month = number(upTo: 2), mark() == between, let day = number(upTo: 2)
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    case .number(let value, 1...2):
      skipOrdinal()
      let between = mark()
      if case .word(let word)? = peek(), let month = month(word) {
        position += 1
        skipMarks([0x2D, 0x2C, 0x2E])
        guard let year = number(of: 4) else { return nil }
        return CivilDate(year: year, month: month, day: value)
      }
      guard let between, let second = number(upTo: 2), mark() == between, let year = number(of: 4)
      else { return nil }
      let monthFirst = between == 0x2F && value <= 12
      return CivilDate(
        year: year, month: monthFirst ? value : second, day: monthFirst ? second : value)
    default:
      return nil
    }
  }

  private mutating func time(on day: CivilDate) -> Instant? {
    let midnight = day.dayNumber * 86_400
    skipMarks([0x2C])
    if case .word(let word)? = peek(), word == [0x74] || word == Array("at".utf8) { position += 1 }
    guard case .number(let value, let digits)? = peek() else {
      return position == parts.count ? Instant(seconds: midnight, precision: .day) : nil
    }
    position += 1
    var hour = value
    var minute = 0
    var second = 0
    if digits == 6 || digits == 4 {
      hour = digits == 6 ? value / 10_000 : value / 100
      minute = digits == 6 ? value / 100 % 100 : value % 100
      second = digits == 6 ? value % 100 : 0
    } else {
      guard digits <= 2, mark() == 0x3A, let minutes = number(upTo: 2) else { return nil }
      minute = minutes
      if case .mark(0x3A)? = peek() {
        position += 1
        guard let seconds = number(upTo: 2) else { return nil }
        second = seconds
      }
    }
    if case .mark(let fraction)? = peek(), fraction == 0x2E || fraction == 0x2C {
      position += 1
      guard case .number? = peek() else { return nil }
      position += 1
    }
    if case .word(let word)? = peek(), word == Array("am".utf8) || word == Array("pm".utf8) {
      position += 1
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (word[0] == 0x70 ? 12 : 0)
    }
    guard hour <= 24, minute < 60, second <= 60, let offset = offset() else { return nil }
    let seconds = midnight + Int64(hour * 3600 + minute * 60 + second)
    return Instant(seconds: seconds - Int64(offset), precision: .second)
  }

  /// Seconds east of UTC; zero when nothing is said.
  private mutating func offset() -> Int? {
    if case .word(let word)? = peek() {
      let known = ["z": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5]
      let more = ["mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "cet": 1, "cest": 2]
      let name = String(decoding: word, as: UTF8.self)
      guard let hours = known[name] ?? more[name] else { return nil }
      position += 1
      if position == parts.count { return hours * 3600 }
    }
    guard let sign = mark() else { return position == parts.count ? 0 : nil }
    guard sign == 0x2B || sign == 0x2D, case .number(let value, let digits)? = peek() else {
      return nil
    }
    position += 1
    var seconds = digits == 4 ? value / 100 * 3600 + value % 100 * 60 : value * 3600
    if digits <= 2, mark() == 0x3A {
      guard let minutes = number(upTo: 2) else { return nil }
      seconds += minutes * 60
    }
    guard position == parts.count, seconds <= 18 * 3600 else { return nil }
    return sign == 0x2D ? -seconds : seconds
  }

  private func peek() -> Part? {
    position < parts.count ? parts[position] : nil
  }

  private mutating func mark() -> UInt8? {
    guard case .mark(let mark)? = peek() else { return nil }
    position += 1
    return mark
  }

  private mutating func skipMarks(_ marks: [UInt8]) {
    while case .mark(let mark)? = peek(), marks.contains(mark) { position += 1 }
  }

  private mutating func skipOrdinal() {
    let endings = ["st", "nd", "rd", "th"].map { Array($0.utf8) }
    if case .word(let word)? = peek(), endings.contains(word) { position += 1 }
  }

  private mutating func number(upTo longest: Int) -> Int? {
    guard case .number(let value, let digits)? = peek(), digits <= longest else { return nil }
    position += 1
    return value
  }

  private mutating func number(of length: Int) -> Int? {
    guard case .number(let value, let digits)? = peek(), digits == length else { return nil }
    position += 1
    return value
  }

  private func month(_ word: [UInt8]) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.count >= 3 else { return nil }
    if word == Array("sept".utf8) { return 9 }
    let index = names.firstIndex { name in
      let bytes = Array(name.utf8)
      return word == bytes || word == Array(bytes.prefix(3))
    }
    return index.map { $0 + 1 }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
