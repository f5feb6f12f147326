import Foundation
import Testing
import _TestSupport

@testable import Reporting

@Suite struct OutputDirectoryTests {
  private func write(_ text: String, as name: String, to output: OutputDirectory) throws {
    let file = try output.file(name)
    try file.write(Array(text.utf8))
    _ = try file.finish()
  }

  /// What a reader of the directory sees.
  private func visible(_ directory: TemporaryDirectory, in folder: String = "out") -> [String] {
    directory.names(in: folder).filter { !$0.hasPrefix(".") }
  }

  @Test func nothingIsSeenBeforeTheCommit() throws {
    let directory = try TemporaryDirectory()
    let output = try OutputDirectory(directory.path("out"))
    try write("1", as: "a.csv", to: output)
    try write("2", as: "report/index.html", to: output)
    #expect(visible(directory).isEmpty)
    try output.commit()
    #expect(directory.names(in: "out") == ["a.csv", "report", "report/index.html"])
    #expect(try directory.read("out/report/index.html") == "2")
  }

  @Test func discardLeavesNothing() throws {
    let directory = try TemporaryDirectory()
    let output = try OutputDirectory(directory.path("out"))
    try write("1", as: "a.csv", to: output)
    try write("2", as: "report/assets/x.js", to: output)
    output.discard()
    #expect(directory.names().isEmpty)
  }

  @Test func discardRemovesTheUpperDirectoriesThatItMade() throws {
    let directory = try TemporaryDirectory()
    try directory.write("mine", to: "here/notes.txt")
    let output = try OutputDirectory(directory.path("here/is/the/out"))
    try write("1", as: "a.csv", to: output)
    output.discard()
    #expect(directory.names() == ["here", "here/notes.txt"])
  }

  @Test func aDirectoryThatCannotBeMadeLeavesNothing() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a file", to: "taken")
    #expect(throws: ReportingError.self) { try OutputDirectory(directory.path("taken/new/out")) }
    #expect(directory.names() == ["taken"])
  }

  @Test func olderFilesStayWhenARunIsDiscarded() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "out/a.csv")
    try directory.write("mine", to: "out/notes.txt")
    let output = try OutputDirectory(directory.path("out"))
    try write("new", as: "a.csv", to: output)
    output.discard()
    #expect(directory.names(in: "out") == ["a.csv", "notes.txt"])
    #expect(try directory.read("out/a.csv") == "old")
  }

  @Test func commitReplacesOlderFilesAndLeavesOthers() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "out/a.csv")
    try directory.write("mine", to: "out/notes.txt")
    let output = try OutputDirectory(directory.path("out"))
    try write("new", as: "a.csv", to: output)
    try output.commit()
    #expect(directory.names(in: "out") == ["a.csv", "notes.txt"])
    #expect(try directory.read("out/a.csv") == "new")
    output.discard()
    #expect(try directory.read("out/a.csv") == "new")
  }

  @Test func directoriesAboveAreMade() throws {
    let directory = try TemporaryDirectory()
    let output = try OutputDirectory(directory.path("a/b/c"))
    try write("1", as: "x", to: output)
    try output.commit()
    #expect(try directory.read("a/b/c/x") == "1")
  }

  @Test func fileInTheWayIsAnError() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "file")
    let error = #expect(throws: ReportingError.self) {
      try OutputDirectory(directory.path("file/out"))
    }
    #expect(error?.path.contains("file/out") == true)
    #expect(error?.description.contains("--output") == true)
  }

  @Test func digestIsThatOfTheBytesHoweverTheyCame() throws {
    let directory = try TemporaryDirectory()
    let bytes = Array("some bytes of a file".utf8)
    let whole = try OutputFile(directory.path("whole"))
    try whole.write(bytes)
    let parts = try OutputFile(directory.path("parts"))
    var writer = ByteWriter()
    for byte in bytes {
      writer.write(raw: String(UnicodeScalar(byte)))
      try parts.write(&writer)
      #expect(writer.bytes.isEmpty)
    }
    #expect(parts.byteCount == bytes.count)
    let digest = try whole.finish()
    #expect(digest == (try parts.finish()))
    #expect(digest.count == 32)
    #expect(try directory.bytes("parts") == bytes)
    let other = try OutputFile(directory.path("other"))
    try other.write(Array("other".utf8))
    #expect(digest != (try other.finish()))
  }
}
