internal import ArticleModel
internal import Corpus
internal import Glibc
internal import Matching
internal import Shingling
internal import Sketching
internal import Storage

/// The stage files of a run, in `DIR/.stages`: what was read, and what was measured, each whole or not there.
///
/// A run writes them as it goes and removes them when its results are in place or when it fails; a run that was
/// killed leaves them to the next one, if that is told to resume.
struct Stages {
  private let directory: String
  /// What the run depends on but for the content of its inputs.
  private let settings: String
  private let files: [String]
  private let digests: InputDigests
  private let threshold: String
  private let notice: (String) -> Void
  private var isResuming: Bool

  private var readPath: String { "\(directory)/read" }
  private var measuredPath: String { "\(directory)/measured" }

  /// - Parameters:
  ///   - output: the directory of the run's results, which is there.
  ///   - digests: those of the input files.
  ///   - notice: told what is resumed, or why not.
  init(
    in output: String, corpus: Corpus, digests: InputDigests, parameters: DedupParameters,
    banding: Banding, notice: @escaping (String) -> Void
  ) throws(StorageError) {
    directory = "\(output)/.stages"
    self.notice = notice
    isResuming = parameters.resumes
    let fields = parameters.corpus.fields
    var lines = [
      "wirecopy \(wirecopyVersion)", "by \(parameters.method.rawValue)",
      "shingle \(parameters.shingle)", "num_perm \(parameters.slotCount)",
      "bands \(banding.bands)", "rows \(banding.rows)", "seed \(parameters.seed)",
      "format \(parameters.corpus.format?.rawValue ?? "by name and content")",
      "longest_record \(parameters.corpus.longestRecord)",
    ]
    let names = [
      fields.text, fields.title, fields.id, fields.source, fields.published, fields.url,
      fields.language,
    ]
    lines += names.map { "field \($0 ?? "by its name")" }
    settings = lines.joined(separator: "\n")
    files = corpus.files.map(\.name)
    self.digests = digests
    threshold = """
      threshold \(parameters.threshold)
      least \(parameters.leastKeptScore)
      window \(parameters.window.map { "\($0)" } ?? "none")
      """
    if !isResuming { remove() }
    guard unsafe mkdir(directory, 0o755) == 0 || errno == EEXIST else {
      throw StorageError(path: directory, reason: unsafe String(cString: strerror(errno)))
    }
  }

  /// What the stage of reading depends on: the settings and the inputs.
  private func fingerprint() throws -> String {
    let inputs = zip(files, try digests.all()).map { file, digest in "\ninput \(file) \(digest)" }
    return settings + inputs.joined()
  }

  /// Removes the stage files and their directory.
  func remove() {
    for path in [readPath, measuredPath] {
      unsafe unlink(path)
      unsafe unlink("\(path).part")
    }
    unsafe rmdir(directory)
  }

  // MARK: What was read

  func write(_ intake: Intake) throws {
    let writer = try StageWriter(readPath, label: fingerprint())
    try writer.write([intake.repairedCount])
    try intake.articles.write(to: writer)
    try writer.write(intake.digests.map(\.low))
    try writer.write(intake.digests.map(\.high))
    try writer.write(intake.terms.terms)
    try writer.write(intake.terms.starts)
    try writer.write(intake.terms.titles)
    try intake.rejects.write(to: writer)
    if let sketches = intake.sketches {
      try writer.writeCount(sketches.count * sketches.width)
      try unsafe sketches.forEachStretch { rows throws(StorageError) in
        try unsafe writer.writeRaw(rows)
      }
    }
    try writer.finish()
  }

  /// What a killed run has read; `nil` if there is nothing to resume.
  mutating func readIntake(sketches: SketchTable) throws -> Intake? {
    guard isResuming, let reader = open(readPath, label: try fingerprint(), what: "reading"),
      let intake = try Intake(reader, sketches: sketches)
    else { return nil }
    notice("resuming after the reading of \(intake.articles.count) articles")
    return intake
  }

  // MARK: What was measured

  func write(_ measured: MeasuredCandidates) throws {
    let writer = try StageWriter(measuredPath, label: "\(fingerprint())\n\(threshold)")
    try writer.write(measured.candidates.map(\.packed))
    try writer.write(measured.places)
    try writer.write(measured.overlaps.map { UInt32($0.countA) })
    try writer.write(measured.overlaps.map { UInt32($0.countB) })
    try writer.write(measured.overlaps.map { UInt32($0.shared) })
    try writer.finish()
  }

  /// What a killed run has measured; `nil` if there is nothing to resume.
  mutating func readMeasured() throws -> MeasuredCandidates? {
    guard isResuming,
      let reader = open(
        measuredPath, label: "\(try fingerprint())\n\(threshold)", what: "measuring"),
      let measured = MeasuredCandidates(reader)
    else { return nil }
    notice("resuming after the measuring of \(measured.candidates.count) candidate pairs")
    return measured
  }

  private mutating func open(_ path: String, label: String, what: String) -> StageReader? {
    do throws(StageReader.Fault) {
      return try StageReader(path, label: label)
    } catch {
      switch error {
      case .missing: notice("nothing to resume at \(what): starting it again")
      case .damaged: notice("\(path) is not whole: starting \(what) again")
      case .mismatch(let found, let wanted):
        notice(
          "\(path) is of another run (\(difference(found, wanted))): starting \(what) again")
      }
    }
    isResuming = false
    return nil
  }

  /// The first line in which two labels differ.
  private func difference(_ found: String, _ wanted: String) -> String {
    let lines = zip(
      found.split(separator: "\n", omittingEmptySubsequences: false),
      wanted.split(separator: "\n", omittingEmptySubsequences: false))
    let first = lines.first { $0 != $1 }
    return first.map { "\"\($0)\" there, \"\($1)\" now" } ?? "another number of inputs"
  }
}
