import Foundation
import Testing
import _TestSupport

@testable import Storage

@Suite struct StageFileTests {
  private func write(_ path: String, label: String = "a label\nof two lines") throws {
    let writer = try StageWriter(path, label: label)
    try writer.write([UInt32](0..<1000))
    try writer.write([Int]())
    try writer.write([-5, Int.max])
    try writer.writeCount(6)
    try [UInt8](1...6).withUnsafeBytes { bytes in
      try writer.writeRaw(UnsafeRawBufferPointer(rebasing: bytes[..<4]))
      try writer.writeRaw(UnsafeRawBufferPointer(rebasing: bytes[4...]))
    }
    try writer.finish()
  }

  @Test func columnsComeBackAsTheyWere() throws {
    let directory = try TemporaryDirectory()
    try write(directory.path("stage"))
    #expect(directory.names() == ["stage"])
    let reader = try StageReader(directory.path("stage"), label: "a label\nof two lines")
    #expect(reader.column(of: UInt32.self) == [UInt32](0..<1000))
    #expect(reader.column(of: Int.self) == [])
    #expect(reader.column(of: Int.self) == [-5, Int.max])
    #expect(reader.withBytes { Array($0) } == [UInt8](1...6))
    #expect(reader.column(of: Int.self) == nil)
  }

  @Test func anotherLabelIsAMismatch() throws {
    let directory = try TemporaryDirectory()
    try write(directory.path("stage"), label: "one")
    let error = #expect(throws: StageReader.Fault.self) {
      try StageReader(directory.path("stage"), label: "two")
    }
    #expect(error == .mismatch(found: "one", wanted: "two"))
  }

  /// Cut at any place, or with any byte changed, a file is not used.
  @Test(arguments: UInt64(1)...20)
  func damageIsSeen(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let directory = try TemporaryDirectory()
    try write(directory.path("stage"))
    var bytes = try directory.bytes("stage")
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    if seed % 2 == 0 {
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    } else {
      bytes.removeLast(bytes.count - place)
    }
    try directory.write(bytes, to: "stage")
    let error = #expect(throws: StageReader.Fault.self) {
      try StageReader(directory.path("stage"), label: "a label\nof two lines")
    }
    #expect(error == .damaged)
  }

  @Test func aFileThatIsNotFinishedHasNoName() throws {
    let directory = try TemporaryDirectory()
    do {
      let writer = try StageWriter(directory.path("stage"), label: "")
      try writer.write([1, 2, 3])
      #expect(throws: StageReader.Fault.missing) {
        try StageReader(directory.path("stage"), label: "")
      }
    }
    #expect(directory.names().isEmpty)
  }
}
