import Foundation
import Testing
import _TestSupport

/// `wirecopy report` and `wirecopy tune` on runs of the real binary.
@Suite struct ReportCommandTests {
  private func seeds(_ directory: TemporaryDirectory) throws -> String {
    let run = directory.path("out")
    let command = try Command(["dedup", "seeds", "--output", run], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    return run
  }

  private func pages(_ directory: TemporaryDirectory, _ run: String = "out") -> [String] {
    directory.names(in: "\(run)/report").filter { $0.hasSuffix(".html") }
  }

  /// The five seeds are one story; 000 and 001 stand below one unseen source, side by side.
  @Test func theSeedsAreOneStoryWithOneUnseenSource() throws {
    let directory = try TemporaryDirectory()
    _ = try seeds(directory)
    let stories = pages(directory).filter { $0.hasPrefix("story-") }
    #expect(stories.count == 1)
    let page = try directory.read("out/report/\(try #require(stories.first))")
    #expect(page.components(separatedBy: "<i>Unseen source").count == 2)
    #expect(page.components(separatedBy: "<tr id=\"a").count == 6)
    #expect(page.contains("both from one unseen source"))
    #expect(page.contains("class=\"p r\"") && page.contains("Word for word"))
    let index = try directory.read("out/report/index.html")
    #expect(index.contains("2\u{A0}rewrites"))
  }

  @Test func theReportIsTheSameWhenItIsMadeAgain() throws {
    let directory = try TemporaryDirectory()
    let run = try seeds(directory)
    let names = directory.names(in: "out/report")
    let before = try names.map { try directory.bytes("out/report/\($0)") }
    let command = try Command(["report", run, "--jobs", "3"], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    #expect(directory.names(in: "out/report") == names)
    #expect(try names.map { try directory.bytes("out/report/\($0)") } == before)
  }

  @Test func aReportWithoutItsInputSaysSo() throws {
    let directory = try TemporaryDirectory()
    let text = String(repeating: "the harbour was closed after a barge struck the pier ", count: 8)
    let input = try directory.write(
      (0..<3).map { "{\"id\":\"n\($0)\",\"text\":\"\(text)\"}\n" }.joined(), to: "in.jsonl")
    let run = directory.path("out")
    #expect(try Command(["dedup", input, "--output", run]).status == 0)
    try FileManager.default.removeItem(atPath: input)
    let command = try Command(["report", run])
    #expect(command.status == 0)
    #expect(command.errors.contains("without headlines and texts"))
    #expect(try directory.read("out/report/index.html").contains("are not shown"))
  }

  @Test func fewerPagesRemoveThoseOfTheEarlierReport() throws {
    let directory = try TemporaryDirectory()
    let run = try seeds(directory)
    #expect(try Command(["report", run, "--story-pages", "0"], directory: repository).status == 0)
    #expect(!pages(directory).contains { $0.hasPrefix("story-") })
    #expect(try directory.read("out/report/index.html").contains("--story-pages"))
  }

  @Test func hostileArticlesMakeNoMarkup() throws {
    let directory = try TemporaryDirectory()
    let attack = "</script><script>pwned()</script>\u{202E}<img src=x onerror=pwned()>"
    let text = String(repeating: "the harbour was closed after a barge struck the pier ", count: 8)
    let long = String(repeating: "Long text. ", count: 900_000)
    var lines = ""
    for number in 0..<3 {
      let fields = [
        "id": "\(attack)\(number)", "source": attack, "title": attack,
        "url": "javascript:pwned()", "text": number == 2 ? text + long : text + attack,
      ]
      let data = try JSONSerialization.data(withJSONObject: fields)
      lines += String(decoding: data, as: UTF8.self) + "\n"
    }
    let run = directory.path("out")
    let input = try directory.write(lines, to: "in.jsonl")
    #expect(try Command(["dedup", input, "--output", run]).status == 0)
    #expect(try Command(["tune", run]).status == 0)
    for name in directory.names(in: "out") where name.hasSuffix(".html") || name.hasSuffix(".js") {
      let page = try directory.read("out/\(name)")
      #expect(!page.contains("<script>") && !page.contains("<img"), "\(name)")
      #expect(!page.contains("href=\"javascript") && !page.contains("\u{202E}"), "\(name)")
      #expect(page.utf8.count < 200_000, "\(name) has \(page.utf8.count) bytes")
    }
  }

  @Test func tuneShowsThresholdsOnBothSidesAndWritesItsPage() throws {
    let directory = try TemporaryDirectory()
    let run = try seeds(directory)
    let command = try Command(["tune", run], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("0.20") && command.output.contains("* 0.50"))
    #expect(command.output.contains("recommended: keep the run's own"))
    let page = try directory.read("out/tune.html")
    #expect(page.contains("S-curve") && page.contains("data-label=\"derived\""))
    let json = try Command(["tune", run, "--json", "--no-page"], directory: repository)
    for line in json.output.split(separator: "\n") {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(row?["threshold"] is Double && row?["adjusted_rand"] is NSNull)
    }
  }
}
