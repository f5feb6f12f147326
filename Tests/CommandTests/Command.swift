import Dispatch
import Foundation
import Glibc
import Synchronization
import Testing

/// The built binary, run as a user runs it.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `wirecopy` with `arguments`; `whileRunning` sees the process after its start.
  init(
    _ arguments: [String], input: String? = nil, directory: String? = nil,
    environment: [String: String] = [:], whileRunning: (Process) -> Void = { _ in }
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Command.binary())
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    // Nothing is read before the process ends but what a pipe holds, so both are drained meanwhile.
    let drains = [Drain(stdout), Drain(stderr)]
    try Command.withoutBlockedSignals { try process.run() }
    if let input { try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try stdin.fileHandleForWriting.close()
    whileRunning(process)
    process.waitUntilExit()
    status = process.terminationStatus
    output = drains[0].text()
    errors = drains[1].text()
  }

  /// Threads of a test block signals, and a child inherits that.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try body()
  }

  /// The binary beside the tests' own.
  private static func binary() throws -> String {
    var place = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    if ProcessInfo.processInfo.arguments.count > 1,
      let bundle = ProcessInfo.processInfo.arguments.first(where: { $0.hasSuffix(".xctest") })
    {
      place = URL(fileURLWithPath: bundle)
    }
    let candidate = place.deletingLastPathComponent().appendingPathComponent("wirecopy").path
    try #require(
      FileManager.default.isExecutableFile(atPath: candidate),
      "no binary at \(candidate): run swift build first")
    return candidate
  }
}

/// Reads a pipe to its end on a thread of its own.
private final class Drain: Sendable {
  private let bytes = Mutex<Data>(Data())
  private let end = DispatchSemaphore(value: 0)

  init(_ pipe: Pipe) {
    let handle = pipe.fileHandleForReading
    DispatchQueue.global().async { [self] in
      let all = handle.readDataToEndOfFile()
      bytes.withLock { $0 = all }
      end.signal()
    }
  }

  func text() -> String {
    end.wait()
    return bytes.withLock { String(decoding: $0, as: UTF8.self) }
  }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
