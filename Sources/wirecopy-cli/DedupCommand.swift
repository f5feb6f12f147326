import ArgumentParser
import ArticleModel
import CMemory
import Glibc
import Wirecopy

struct DedupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedup",
    abstract: "Group the copies in a dump of articles and trace where they came from.",
    discussion: """
      Reads JSON lines, CSV, TSV and text files, plain, .gz or .zst, and writes into the output \
      directory: articles.csv, clusters.jsonl, pairs.jsonl, weak_pairs.jsonl, provenance.jsonl, \
      outlets.csv, follows.csv, rejects.jsonl, run.json and the editor's report, \
      report/index.html. Nothing is removed from the input; the column "kept" says what a run \
      without duplicates would keep.

      Examples:
        wirecopy dedup dump.jsonl.zst --output out
        wirecopy dedup articles/ --by resemblance --threshold 0.8 --keep source:Reuters,longest
        zcat dump.gz | wirecopy dedup - --window 72h
      """)

  @Argument(help: ArgumentHelp("Files, directories (read recursively), or - for standard input."))
  var input: [String]

  @Option(
    name: [.short, .long], help: ArgumentHelp("The directory to write into.", valueName: "dir"))
  var output = "wirecopy-out"

  @OptionGroup(title: "Measuring") var measuring: MeasuringFlags
  @OptionGroup(title: "Reading") var reading: ReadingFlags

  @Option(
    help: ArgumentHelp(
      "Which member of a cluster is kept, in order: earliest, latest, longest, source:NAME.",
      valueName: "rules"))
  var keep = "earliest"

  @Flag(help: "Also write the kept articles, as they came in, to kept.jsonl.")
  var writeKept = false

  @Flag(
    help: ArgumentHelp(
      "Continue a run into the same directory that was killed, from its last whole stage file."
    ))
  var resume = false

  @Flag(help: "Leave out the editor's report; \"wirecopy report\" makes it later.")
  var noReport = false

  @Flag(help: "End with status 65 at the first record that cannot be used.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Say how the run is set up: the bands, rows and their S-curve.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print no progress.")
  var noProgress = false

  @Flag(help: "Print progress as JSON lines on standard error.")
  var jsonProgress = false

  func run() throws {
    // A matter of the whole process, so the command does it and not the library.
    wirecopy_give_back_from(4 << 20)
    try reportingFailures {
      var parameters = try measuring.parameters(reading: reading)
      parameters.keep = try KeepRule.list(keep)
      parameters.isStrict = strict
      parameters.writesKept = writeKept
      parameters.writesReport = !noReport
      parameters.resumes = resume
      let dedup = try Dedup(parameters)
      if verbose { printCurve(of: dedup) }
      Interrupt.listen()
      let printer = ProgressPrinter(
        ProgressPrinter.style(quiet: quiet, noProgress: noProgress, json: jsonProgress))
      defer { printer.finish() }
      let summary = try dedup.run(
        input, output: output, cancellation: Interrupt.cancellation,
        progress: { printer.show($0) },
        notice: { if !quiet { writeError("wirecopy: \(printable($0))\n") } })
      printer.finish()
      if !quiet { printSummary(summary) }
    }
  }

  private func printCurve(of dedup: Dedup) {
    var lines = "\(dedup.bandCount) bands of \(dedup.rowCount) rows; a pair of this resemblance "
    lines += "becomes a candidate with this probability:\n"
    for tenth in 1...10 {
      let resemblance = Double(tenth) / 10
      let probability = dedup.candidateProbability(resemblance)
      let bar = String(repeating: "#", count: Int((probability * 40).rounded()))
      lines += "  \(resemblance)  \(fixed(probability, 4))  \(bar)\n"
    }
    writeError(lines)
  }

  private func printSummary(_ summary: RunSummary) {
    var lines = "\(summary.articles) articles in \(fixed(summary.seconds, 1)) s: "
    lines += "\(summary.clusteredArticles) in \(summary.clusters) clusters, "
    lines += "\(summary.removed) of them copies"
    if !summary.pairsByRelation.isEmpty {
      let counts = summary.pairsByRelation.map { "\($0.count) \($0.relation)" }
      lines += "; pairs: \(counts.joined(separator: ", "))"
    }
    lines += "\n"
    if summary.rejects > 0 {
      lines += "\(summary.rejects) records could not be used: see rejects.jsonl\n"
    }
    if summary.repaired > 0 {
      lines += "\(summary.repaired) articles had broken UTF-8, which was replaced\n"
    }
    lines += "written to \(printable(summary.outputDirectory))"
    lines += noReport ? "\n" : "; open \(printable(summary.outputDirectory))/report/index.html\n"
    writeError(lines)
  }
}

/// `number` with `places` decimals.
func fixed(_ number: Double, _ places: Int) -> String {
  guard number.isFinite, number.magnitude < 1e12 else { return "\(number)" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((number.magnitude * scale).rounded())
  let digits = String(scaled % Int(scale))
  let fraction = String(repeating: "0", count: max(0, places - digits.count)) + digits
  let sign = number < 0 && scaled > 0 ? "-" : ""
  return places == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / Int(scale)).\(fraction)"
}
