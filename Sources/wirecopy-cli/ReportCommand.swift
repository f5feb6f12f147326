import ArgumentParser
import Glibc
import Wirecopy

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Render the editor's report of a finished run.",
    discussion: """
      Reads the files that dedup wrote, and the input again for headlines and texts, and writes \
      RUN/report/index.html with a page for each story. The pages work from the disk, without a \
      server and without a network. When the input is gone or has changed, the report is made \
      without texts and says so.

      Example:
        wirecopy report out
      """)

  @Argument(help: ArgumentHelp("The directory of a finished run.", valueName: "run"))
  var directory: String

  @Option(
    help: ArgumentHelp(
      "How many stories get a page of their own, those with most copies first; the others are "
        + "listed.",
      valueName: "n"))
  var storyPages = ReportMaker.mostStoryPages

  @Option(help: ArgumentHelp("Workers; all cores without it.", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Directory for unpacked data.", valueName: "dir"))
  var tmp: String?

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    try reportingFailures {
      let variable = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }
      let maker = ReportMaker(
        storyPages: storyPages, jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
        temporaryDirectory: tmp ?? variable ?? "/tmp")
      Interrupt.listen()
      let summary = try maker.make(directory, cancellation: Interrupt.cancellation)
      guard !quiet else { return }
      if let missing = summary.missingTexts {
        writeError("wirecopy: without headlines and texts: \(printable(missing))\n")
      }
      writeError(
        "\(summary.stories) stories, \(summary.storyPages) pages: \(printable(summary.path))\n")
    }
  }
}
