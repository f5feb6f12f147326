import Dispatch
import Foundation
import Glibc
import Testing

/// The built binary, run as a user runs it.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `wirecopy` with `arguments` and sends it `signal`, if there is one, as soon as `cue` stands on
  /// its standard error.
  ///
  /// - Parameter longestFile: no file that it writes may become longer than so many bytes, a multiple of 512.
  init(
    _ arguments: [String], input: String? = nil, directory: String? = nil,
    signal: Int32? = nil, cue: String = "",
    longestFile: Int? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Command.binary())
    process.arguments = arguments
    if let longestFile, let binary = process.executableURL {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(longestFile / 512); exec \"$0\" \"$@\"", binary.path] + arguments
    }
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    // A pipe holds little, so both are drained while the process runs.
    let drains = [Drain(stdout), Drain(stderr)]
    try Command.withoutBlockedSignals { try process.run() }
    if let input { try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try stdin.fileHandleForWriting.close()
    if let signal {
      while process.isRunning, !drains[1].text.contains(cue) {
        Thread.sleep(forTimeInterval: 0.01)
      }
      kill(process.processIdentifier, signal)
    }
    process.waitUntilExit()
    status = process.terminationStatus
    output = drains[0].wholeText()
    errors = drains[1].wholeText()
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
private final class Drain: @unchecked Sendable {
  // Sendable: `bytes` is read and written under `lock` alone.
  private let lock = NSLock()
  private var bytes = Data()
  private let end = DispatchSemaphore(value: 0)

  init(_ pipe: Pipe) {
    let handle = pipe.fileHandleForReading
    DispatchQueue.global().async { [self] in
      while true {
        let more = handle.availableData
        if more.isEmpty { break }
        lock.withLock { bytes.append(more) }
      }
      end.signal()
    }
  }

  /// What has come so far.
  var text: String {
    lock.withLock { String(decoding: bytes, as: UTF8.self) }
  }

  /// What came until the pipe was closed.
  func wholeText() -> String {
    end.wait()
    return text
  }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
