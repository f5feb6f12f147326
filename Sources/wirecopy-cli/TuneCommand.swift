import ArgumentParser
import Evaluation
import Foundation
import Wirecopy

struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Show what each threshold would give, from the stored pairs of a run.",
    discussion: """
      Nothing is measured again: the pairs that the run stored in pairs.jsonl and, below its \
      threshold, in weak_pairs.jsonl are clustered at each threshold. \
      Prints a table, recommends flags with the reasons, and writes RUN/tune.html with the curves and \
      with the pairs near the threshold, to be labelled by hand; the page saves the labels as a \
      file that --gold reads.

      Example:
        wirecopy tune out
        wirecopy tune out --gold labels.jsonl
      """)

  @Argument(help: ArgumentHelp("The directory of a finished run.", valueName: "run"))
  var directory: String

  @Option(help: ArgumentHelp("Labels: pairs or clusters as JSON lines.", valueName: "file"))
  var gold: String?

  @Option(
    help: ArgumentHelp(
      "The labels of pairs that belong together, with commas; all labels without it, but for "
        + "negative words such as non, ND, template, same-story and unrelated.",
      valueName: "labels"))
  var positive: String?

  @Flag(
    help: ArgumentHelp(
      "Count every pair that no label names as one that does not belong together; done in any case "
        + "when the labels name no such pair."))
  var allPairs = false

  @Flag(help: "Print one JSON object per threshold.")
  var json = false

  @Flag(help: "Do not write tune.html.")
  var noPage = false

  @Option(help: ArgumentHelp("Workers; all cores without it.", valueName: "n"))
  var jobs: Int?

  func run() throws {
    try reportingFailures {
      let labels = try gold.map { path in
        guard let data = FileManager.default.contents(atPath: path) else {
          throw ListError(message: "\(path): cannot be read; check the name given with --gold")
        }
        return try GoldLabels.parse([UInt8](data), fileName: path)
      }
      let wanted = positive.map { Set($0.split(separator: ",").map { $0.lowercased() }) }
      let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
      Interrupt.listen()
      let tuning = try Tuning(
        directory, gold: labels,
        isPositive: { label in
          let word = label.lowercased()
          return wanted?.contains(word) ?? !EvaluateCommand.negativeLabels.contains(word)
        }, allPairs: allPairs, jobs: workers, cancellation: Interrupt.cancellation)
      writeOutput(json ? lines(tuning) : table(tuning, isLabelled: labels != nil))
      if !json {
        let advice = tuning.advice.flags.isEmpty ? "keep the run's own" : tuning.advice.flags
        writeOutput("\nrecommended: \(advice)\n")
        for reason in tuning.advice.reasons { writeOutput("  \(reason)\n") }
      }
      guard !noPage else { return }
      let path = try tuning.writePage(jobs: workers, cancellation: Interrupt.cancellation)
      writeError("curves and borderline pairs: \(printable(path))\n")
    }
  }

  private func lines(_ tuning: Tuning) -> String {
    tuning.rows.map { row in
      func number(_ value: Double?) -> String { value.map(decimal) ?? "null" }
      return
        "{\"threshold\":\(decimal(row.threshold)),\"pairs\":\(row.pairs),\"clusters\":\(row.clusters),"
        + "\"largest\":\(row.largest),\"removed\":\(row.removed),\"precision\":\(number(row.precision)),"
        + "\"recall\":\(number(row.recall)),\"f1\":\(number(row.f1)),"
        + "\"adjusted_rand\":\(number(row.adjustedRand))}\n"
    }.joined()
  }

  private func table(_ tuning: Tuning, isLabelled: Bool) -> String {
    var header = ["--" + tuning.flag, "pairs", "clusters", "largest", "removed"]
    if tuning.isResemblance { header.append("compared") }
    if isLabelled { header += ["precision", "recall", "f1", "adjusted rand"] }
    var cells = [header]
    for row in tuning.rows {
      let mark = row.threshold == tuning.current ? "* " : ""
      var line = [
        mark + fixed(row.threshold, 2), "\(row.pairs)", "\(row.clusters)", "\(row.largest)",
        "\(row.removed)",
      ]
      if tuning.isResemblance {
        line.append(tuning.candidateProbability(row.threshold).map { fixed($0, 3) } ?? "–")
      }
      if isLabelled {
        line += [row.precision, row.recall, row.f1, row.adjustedRand].map { value in
          value.map { fixed($0, 4) } ?? "–"
        }
      }
      cells.append(line)
    }
    let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { line in
      line.enumerated().map { column, cell in
        String(repeating: " ", count: widths[column] - cell.count) + cell
      }.joined(separator: "  ") + "\n"
    }.joined() + "* the run's own\n"
      + (tuning.isResemblance
        ? "compared: how likely a pair of exactly that resemblance was compared at all\n" : "")
  }
}
