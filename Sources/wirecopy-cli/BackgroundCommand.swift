import ArgumentParser
import Wirecopy

struct BackgroundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "background",
    abstract: "Make the table of common words that ships with the product.",
    discussion: """
      Prints C initialisers, a word's hash and the share of articles it occurs in. Each input is the \
      articles of one language.
      """,
    shouldDisplay: false)

  @Argument(help: "One file or directory per language.")
  var input: [String]

  @OptionGroup(title: "Measuring") var measuring: MeasuringFlags
  @OptionGroup(title: "Reading") var reading: ReadingFlags

  func run() throws {
    try reportingFailures {
      let parameters = try measuring.parameters(reading: reading)
      writeOutput(try BackgroundMaker(parameters).rows(groups: input.map { [$0] }))
    }
  }
}
