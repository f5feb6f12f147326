import ArgumentParser
import Evaluation
import Wirecopy

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Write a synthetic wire with known truth.",
    discussion: """
      Agency originals and what outlets make of them: cut, re-led, reworded, merged, corrected, with \
      and without credit; templates, independent reports of the same events, and a majority of \
      articles that have nothing to do with one another. Writes articles.jsonl, gold_clusters.jsonl, \
      gold_stories.jsonl, gold_pairs.jsonl and gold_parents.jsonl, the same bytes for the same seed.

      Example:
        wirecopy simulate --articles 100000 --seed 7 --output wire
        wirecopy dedup wire/articles.jsonl --output out
        wirecopy evaluate out --gold wire/gold_clusters.jsonl
      """)

  @Option(
    name: [.short, .long], help: ArgumentHelp("The directory to write into.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("How many articles.", valueName: "n"))
  var articles = 10_000

  @Option(help: ArgumentHelp("Seed; another seed gives another wire.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Take the agency originals from these articles instead of the simulator's own grammar.",
      valueName: "corpus"))
  var from: [String] = []

  @Option(
    help: ArgumentHelp("The share of agency originals that are left out.", valueName: "share"))
  var originalsLeftOut = 0.15

  @Option(help: ArgumentHelp("The share of articles without a time.", valueName: "share"))
  var undated = 0.04

  @OptionGroup(title: "Reading") var reading: ReadingFlags

  func validate() throws {
    guard articles >= 1 else { throw ValidationError("--articles is 1 or more") }
    for share in [originalsLeftOut, undated] where !(0...1).contains(share) {
      throw ValidationError("a share is a number from 0 to 1")
    }
  }

  func run() throws {
    try reportingFailures {
      var parameters = SimulationParameters(articleCount: articles, seed: seed)
      parameters.originalsLeftOut = originalsLeftOut
      parameters.undated = undated
      var sources: [SourceText] = []
      if !from.isEmpty {
        sources = try ArticleTexts.read(from, options: reading.corpusOptions).map {
          SourceText(title: $0.title, text: $0.text)
        }
      }
      let directory = try FileSet(output)
      do {
        let summary = try WireSimulator(parameters: parameters, sources: sources).run {
          file, bytes in try directory.append(bytes, to: file.rawValue)
        }
        for file in SimulatedFile.allCases { try directory.append([], to: file.rawValue) }
        try directory.commit()
        writeError(
          "\(summary.articles) articles, \(summary.clusters) clusters and \(summary.stories) stories "
            + "of two or more, written to \(printable(output))\n")
      } catch {
        directory.discard()
        throw error
      }
    }
  }
}
