internal import ArticleModel
internal import Matching
internal import Shingling
internal import Sketching
internal import Storage

extension Intake {
  /// Reads what `Stages.write` wrote; `nil` if the columns do not fit together.
  init?(_ reader: StageReader, sketches: SketchTable) throws {
    guard let repaired = reader.column(of: Int.self)?.first,
      let articles = ArticleTable(reader),
      let low = reader.column(of: UInt64.self), let high = reader.column(of: UInt64.self),
      let terms = reader.column(of: UInt32.self), let starts = reader.column(of: Int.self),
      let titles = reader.column(of: UInt32.self),
      let sequences = TermSequences(terms: terms, starts: starts, titles: titles),
      let rejects = [Reject](reader), low.count == articles.count, high.count == articles.count
    else { return nil }
    self.init()
    repairedCount = repaired
    self.articles = articles
    digests = zip(low, high).map { TextDigest(low: $0, high: $1) }
    self.terms = sequences
    self.rejects = rejects
    var table = sketches
    let isRead: Void? = try unsafe reader.withBytes { try unsafe table.append(rows: $0) }
    guard isRead != nil, table.count == articles.count else { return nil }
    self.sketches = table
  }
}

extension ArticleTable {
  func write(to writer: StageWriter) throws(StorageError) {
    for table in [ids, sourceNames] {
      try writer.write(table.bytes)
      try writer.write(table.starts)
    }
    try writer.write(sources)
    try writer.write(published.map { $0?.seconds ?? 0 })
    try writer.write(published.map { $0.map { $0.precision.rawValue + 1 } ?? 0 })
    try writer.write(urlHashes)
    try writer.write(locations.map(\.file))
    try writer.write(locations.map(\.line))
    try writer.write(locations.map(\.offset))
    try writer.write(locations.map(\.length))
    try writer.write(tokenCounts)
  }

  init?(_ reader: StageReader) {
    self.init()
    guard let idBytes = reader.column(of: UInt8.self), let idStarts = reader.column(of: Int.self),
      let ids = ByteTable(bytes: idBytes, starts: idStarts),
      let nameBytes = reader.column(of: UInt8.self), let nameStarts = reader.column(of: Int.self),
      let names = ByteTable(bytes: nameBytes, starts: nameStarts),
      let sources = reader.column(of: UInt32.self), let seconds = reader.column(of: Int64.self),
      let precisions = reader.column(of: UInt8.self),
      let urlHashes = reader.column(of: UInt64.self), let files = reader.column(of: UInt32.self),
      let lines = reader.column(of: UInt32.self), let offsets = reader.column(of: Int.self),
      let lengths = reader.column(of: Int.self), let tokenCounts = reader.column(of: UInt32.self)
    else { return nil }
    let counts = [
      sources.count, seconds.count, precisions.count, urlHashes.count, files.count, lines.count,
      offsets.count, lengths.count, tokenCounts.count,
    ]
    guard counts.allSatisfy({ $0 == ids.count }) else { return nil }
    self.ids = ids
    sourceNames = names
    self.sources = sources
    published = zip(seconds, precisions).map { seconds, precision in
      precision == 0
        ? nil
        : Instant(seconds: seconds, precision: Instant.Precision(rawValue: precision - 1) ?? .day)
    }
    self.urlHashes = urlHashes
    locations = files.indices.map {
      RecordLocation(file: files[$0], line: lines[$0], offset: offsets[$0], length: lengths[$0])
    }
    self.tokenCounts = tokenCounts
  }
}

extension [Reject] {
  func write(to writer: StageWriter) throws(StorageError) {
    var texts = ByteTable()
    for reject in self {
      texts.append(reject.file.utf8)
      texts.append(reject.reason.utf8)
    }
    try writer.write(texts.bytes)
    try writer.write(texts.starts)
    try writer.write(map { $0.line ?? -1 })
    try writer.write(map { $0.offset ?? -1 })
  }

  init?(_ reader: StageReader) {
    guard let bytes = reader.column(of: UInt8.self), let starts = reader.column(of: Int.self),
      let texts = ByteTable(bytes: bytes, starts: starts),
      let lines = reader.column(of: Int.self), let offsets = reader.column(of: Int.self),
      lines.count == offsets.count, texts.count == 2 * lines.count
    else { return nil }
    self = lines.indices.map { index in
      Reject(
        file: texts.string(2 * index), line: lines[index] < 0 ? nil : lines[index],
        offset: offsets[index] < 0 ? nil : offsets[index], reason: texts.string(2 * index + 1))
    }
  }
}

extension MeasuredCandidates {
  init?(_ reader: StageReader) {
    guard let packed = reader.column(of: UInt64.self), let places = reader.column(of: UInt32.self),
      let countsA = reader.column(of: UInt32.self), let countsB = reader.column(of: UInt32.self),
      let shared = reader.column(of: UInt32.self), places.count == packed.count,
      countsA.count == countsB.count, countsA.count == shared.count,
      places.allSatisfy({ $0 <= shared.count })
    else { return nil }
    candidates = packed.map {
      CandidatePair(
        ArticleIndex(truncatingIfNeeded: $0 >> 32), ArticleIndex(truncatingIfNeeded: $0))
    }
    self.places = places
    overlaps = shared.indices.map {
      SetOverlap(countA: Int(countsA[$0]), countB: Int(countsB[$0]), shared: Int(shared[$0]))
    }
  }
}
