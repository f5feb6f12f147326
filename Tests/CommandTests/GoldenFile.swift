import Foundation
import Testing

/// Compares `text` with the file `name` of `Golden/`, which is written only under
/// `RECORD_SNAPSHOTS=1`; the test fails then, so that a recording is never taken for a pass.
func expectGolden(_ text: String, _ name: String) throws {
  let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try text.write(to: place, atomically: true, encoding: .utf8)
    Issue.record("\(name) was recorded; look at it and run again without RECORD_SNAPSHOTS")
    return
  }
  let golden = try String(contentsOf: place, encoding: .utf8)
  #expect(text == golden, "Golden/\(name) differs")
}
