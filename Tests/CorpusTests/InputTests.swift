import ArticleModel
import Foundation
import Glibc
import Testing

@testable import Corpus

@Suite struct InputTests {
  private let line = "{\"text\":\"x\"}\n"

  @Test func directoriesAreReadInTheOrderOfPaths() throws {
    let directory = try TemporaryDirectory()
    for name in [
      "b/2.txt", "b/1.jsonl", "b.csv", "a", "c/d/e.txt", ".hidden", ".h/x.txt", "b-c.txt",
    ] {
      try directory.write(
        name, name.hasSuffix("csv") ? "text\n\(name)\n" : "{\"text\":\"\(name)\"}")
    }
    let reading = try Reading([directory.path])
    #expect(
      reading.files.map { $0.name.dropFirst(directory.path.count + 1) } == [
        "a", "b-c.txt", "b.csv", "b/1.jsonl", "b/2.txt", "c/d/e.txt",
      ])
    #expect(reading.files.map(\.format) == [.jsonl, .text, .csv, .jsonl, .text, .text])
    #expect(reading.rejects.isEmpty)
    #expect(reading.rows.count == 6)
  }

  @Test func missingInputsAreErrors() throws {
    #expect(throws: CorpusError.noInput) { try Corpus.open([], options: CorpusOptions()) }
    #expect(throws: CorpusError.cannotOpen(file: "/no/such", reason: "No such file or directory")) {
      try Corpus.open(["/no/such"], options: CorpusOptions())
    }
    let directory = try TemporaryDirectory()
    let packed = try directory.write("a.gz", gzip(Array(line.utf8)))
    #expect(throws: CorpusError.self) {
      try Corpus.open([packed], options: CorpusOptions(temporaryDirectory: "/no/such"))
    }
    let full = CorpusError.temporaryFull(directory: "/tmp", reason: "No space left on device")
    #expect(full.description.hasSuffix("name a larger directory with --tmp"))
  }

  @Test(
    arguments: [
      ("a.jsonl", [], "is empty"), ("a.txt", [], "is empty"), ("a.jsonl.gz", [], "is empty"),
      ("a.jsonl", [0xFF, 0xFE, 0x7B, 0], "is UTF-16; convert it with iconv"),
      ("a.jsonl", [0xFE, 0xFF, 0, 0x7B], "is UTF-16"), ("a.csv", [0x7B, 0, 0x22, 0], "is UTF-16"),
      ("image", [0x89, 0x50, 0, 0, 1], "is binary, not text"),
      ("a.txt", [0x41, 0, 0x42], "is binary, not text"),
      ("a.bz2", Array("BZh91AY".utf8), "is packed by bzip2"),
      ("a.jsonl.gz", Array("{\"text\":\"x\"}".utf8), "is named as gzip but is not"),
      ("a.jsonl.zst", Array("{\"text\":\"x\"}".utf8), "is named as zstd but is not"),
      ("a.json", Array(" [\n{\"text\":\"x\"}]".utf8), "is a JSON array, not an object per line"),
      ("a", Array("[{\"text\":\"x\"}]".utf8), "jq -c '.[]'"),
    ] as [(String, [UInt8], String)])
  func uselessFilesAreRejects(name: String, bytes: [UInt8], reason: String) throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write(name, bytes)
    try directory.write("z.jsonl", line)
    let reading = try Reading([directory.path])
    #expect(reading.rows.count == 1)
    #expect(reading.rejects.map(\.file) == [file])
    #expect(reading.rejects[0].reason.contains(reason), "\(reading.rejects[0].reason)")
    #expect(reading.rejects[0].line == nil)
  }

  @Test func unreadableFilesAreRejects() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.jsonl", line)
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/b.jsonl", withDestinationPath: "/no/such")
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/c", withDestinationPath: directory.path)
    #expect(mkfifo(directory.path + "/d", 0o600) == 0)
    let secret = try directory.write("e.jsonl", line)
    chmod(secret, 0)
    let reading = try Reading([directory.path])
    let reasons = reading.rejects.map { $0.reason }
    #expect(reasons.count == (geteuid() == 0 ? 3 : 4))
    #expect(reasons[0].contains("cannot be opened"))
    #expect(reasons[1].contains("a link to a directory above it"))
    #expect(reasons[2].contains("is no regular file"))
  }

  @Test func anEmptyDirectoryIsAReject() throws {
    let directory = try TemporaryDirectory()
    #expect(try Reading([directory.path]).rejects.map(\.reason) == ["is a directory without files"])
  }

  @Test func pipesAreRead() throws {
    let directory = try TemporaryDirectory()
    let pipe = directory.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let bytes = zstd(Array(line.utf8) + Array(line.utf8))
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: pipe)
      handle?.write(Data(bytes))
      try? handle?.close()
    }
    writer.start()
    let reading = try Reading([pipe])
    #expect(reading.rows.count == 2)
    #expect(reading.files.map(\.compression) == [.zstd])
  }

  @Test func explicitFormatIsObeyed() throws {
    let reading = try Reading(line, named: "a.jsonl", CorpusOptions(format: .text))
    #expect(reading.rows.map(\.text) == ["{\"text\":\"x\"}"])
  }

  @Test func manySmallFilesShareChunks() throws {
    let directory = try TemporaryDirectory()
    for number in 1000..<1100 { try directory.write("\(number).jsonl", "\n" + line + line) }
    let corpus = try Corpus.open([directory.path], options: CorpusOptions(chunkBytes: 1000))
    #expect(corpus.chunks.count < 20)
    #expect(corpus.chunks.map(\.byteCount).reduce(0, +) == corpus.byteCount)
    let reading = try Reading([directory.path], CorpusOptions(chunkBytes: 1000))
    #expect(reading.rows.count == 200)
    #expect(reading.lines == (0..<100).flatMap { _ in [2, 3] })
  }
}
