import ArgumentParser
import Glibc
import Wirecopy

@main
struct WirecopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wirecopy",
    abstract:
      "Finds copies, cuts and rewrites of news-agency stories, and who took what from whom.",
    discussion: """
      Start with a dump of articles:

        wirecopy dedup articles.jsonl.zst --output out

      It writes clusters, stories and parents as CSV and JSON lines into out/, and a report for \
      editors, out/report/index.html. "wirecopy help dedup" explains the flags.

      Exit status: 0 done; 1 failed; 64 wrong usage; 65 bad input; 130 interrupted.
      """,
    version: wirecopyVersion,
    subcommands: [
      DedupCommand.self, CompareCommand.self, ExplainCommand.self, EvaluateCommand.self,
      TuneCommand.self, ReportCommand.self, ExportCommand.self, SimulateCommand.self,
      BackgroundCommand.self,
    ])

  static func main() {
    // A file above the limit of sizes (ulimit -f) is then an error like a full disk, and not the end.
    signal(SIGXFSZ, SIG_IGN)
    main(nil)
  }
}
