import ArgumentParser
import Wirecopy

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand the graph of sources and copies to other programs.",
    discussion: """
      Reads the files that dedup wrote and writes who took from whom, with probabilities and shares: \
      prov-jsonld is W3C PROV-O as JSON-LD (wasDerivedFrom, wasQuotedFrom for an excerpt, wasRevisionOf \
      for a revision, hadPrimarySource for the first source), graphml and gexf are for networkx, Gephi \
      and igraph, dot is for Graphviz, csv has one row an arc. Arcs lead from the source to the copy; \
      sources outside the dump are nodes of their own.

      Example:
        wirecopy export out --to graphml -o out.graphml
        wirecopy export out --to dot | dot -Tsvg > out.svg
      """)

  @Argument(help: ArgumentHelp("The directory of a finished run.", valueName: "run"))
  var directory: String

  @Option(
    help: ArgumentHelp(
      "\(Exporter.formats.joined(separator: ", ")).", valueName: "format"))
  var to: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"))
  var output: String?

  @Flag(help: "Also the sources that an article may have been taken from instead.")
  var alternatives = false

  func validate() throws {
    guard Exporter(format: to) != nil else {
      throw ValidationError(
        "unknown format '\(printable(to))'; --to takes \(Exporter.formats.joined(separator: ", "))")
    }
  }

  func run() throws {
    try reportingFailures {
      guard let exporter = Exporter(format: to, hasAlternatives: alternatives) else { return }
      if let output, output != "-" {
        try exporter.export(directory, to: output)
      } else {
        try exporter.export(directory) { writeOutput($0) }
      }
    }
  }
}
