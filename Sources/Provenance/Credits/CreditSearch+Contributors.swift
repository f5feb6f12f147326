/// Closing lines that name who helped.
///
///     The Washington Post's Jane Doe and John Roe contributed to this report.
///     AP writers Jane Doe and John Roe contributed from Rome.
///     The Associated Press contributed to this report.
///     Contributing: Jane Doe and The Associated Press
extension CreditSearch {
  /// A longer line is text.
  private static let contributorLimit = 400

  mutating func takeContributors(_ line: Range<Int>) -> Bool {
    guard line.count <= CreditSearch.contributorLimit else { return false }
    if let names = list(line) { return take(names) }
    guard let end = words(line).first(where: { CreditSearch.isHelp(text.bytes[$0]) })?.lowerBound
    else { return false }
    let helpers = text.trimmed(clamped(line.lowerBound, end), marks: "—–-_*(.")
    return takeOwners(helpers)
  }

  /// What follows `Contributing:`.
  private func list(_ line: Range<Int>) -> Range<Int>? {
    let body = text.trimmed(line, marks: "—–-_*(.")
    guard
      let word = CreditSearch.headings.first(where: {
        text.has($0, at: body.lowerBound, ignoringCase: true)
      })
    else { return nil }
    return clamped(body.lowerBound + word.count, body.upperBound)
  }

  /// The names among `list` that are known, up to the end of its first sentence.
  private mutating func take(_ list: Range<Int>) -> Bool {
    var isFound = false
    for part in parts(of: list) {
      if let name = names.name(at: part.lowerBound, in: text),
        name.kind == .agency || name.kind == .paper,
        isEnd(part.lowerBound + name.bytes.count, of: part)
      {
        add(name, .source, at: part.lowerBound)
        isFound = true
      }
    }
    return isFound
  }

  private func isEnd(_ at: Int, of part: Range<Int>) -> Bool {
    at >= part.upperBound || text.bytes[at] == 0x2E
  }

  /// The agencies, papers and others whose people helped: a name before `writer` or `'s`, or alone.
  private mutating func takeOwners(_ helpers: Range<Int>) -> Bool {
    var isFound = false
    for part in parts(of: helpers) {
      // A sentence may stand before: `Roe reported from Bonn. AP writer Doe`.
      let start = text.bytes[part].lastIndex(of: 0x2E).map { $0 + 1 } ?? part.lowerBound
      let own = text.trimmed(clamped(start, part.upperBound))
      if let name = known(at: part.lowerBound) ?? known(at: own.lowerBound) {
        let end = name.at + name.name.bytes.count
        guard isEnd(end, of: part) || isOwner(end, in: part) else { continue }
        add(name.name, .source, at: name.at)
        isFound = true
      } else if let end = apostrophe(in: own), isNameLike(clamped(own.lowerBound, end)),
        text.bytes[clamped(own.lowerBound, end)].contains(0x20)
      {
        add(unknown: clamped(own.lowerBound, end), .source)
        isFound = true
      }
    }
    return isFound
  }

  private func known(at place: Int) -> (at: Int, name: CreditNames.Name)? {
    guard let name = names.name(at: place, in: text), name.kind == .agency || name.kind == .paper
    else { return nil }
    return (place, name)
  }

  /// Whether `'s`, or a word such as `writer`, follows at `at`.
  private func isOwner(_ at: Int, in part: Range<Int>) -> Bool {
    if CreditSearch.apostrophes.contains(where: { text.has($0, at: at, ignoringCase: false) }) {
      return true
    }
    return words(clamped(at, part.upperBound)).prefix(3).contains { word in
      CreditSearch.trades.contains { text.has($0, at: word.lowerBound, ignoringCase: true) }
    }
  }

  /// Where the first `'s` that ends a word begins.
  private func apostrophe(in range: Range<Int>) -> Int? {
    range.first { at in
      CreditSearch.apostrophes.contains {
        text.has($0, at: at, ignoringCase: false) && at + $0.count <= range.upperBound
          && text.isWordBoundary(at + $0.count)
      }
    }
  }

  /// The runs between spaces.
  private func words(_ range: Range<Int>) -> [Range<Int>] {
    text.bytes[range].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
  }

  private static func isHelp(_ word: ArraySlice<UInt8>) -> Bool {
    helps.contains { word.starts(with: $0) }
  }

  private static let helps = ["contributed", "contributing"].map { Array($0.utf8) }
  private static let headings = ["Contributing:", "Contributors:", "Information from:"].map {
    Array($0.utf8)
  }
  private static let apostrophes = ["'s", "’s"].map { Array($0.utf8) }
  private static let trades = [
    "writer", "reporter", "correspondent", "journalist", "photographer", "producer", "researcher",
    "national", "staff", "sports", "business", "science",
  ].map { Array($0.utf8) }
}
