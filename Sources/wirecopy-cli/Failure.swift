import ArgumentParser
import ArticleModel
import Glibc
import Wirecopy

/// Runs `body`; prints what it throws as one line on standard error and turns it into an exit status.
func reportingFailures(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as ExitCode {
    throw error
  } catch let error as Wirecopy.CancellationError {
    _ = error
    printError("interrupted; nothing was written")
    throw ExitCode(130)
  } catch let error as ParameterError {
    printError("\(error)")
    throw ExitCode.validationFailure
  } catch let error as InputError {
    printError("\(error)")
    throw ExitCode(65)
  } catch {
    printError("\(error)")
    throw ExitCode.failure
  }
}

/// Prints `wirecopy: MESSAGE` on standard error, with control characters made visible.
func printError(_ message: String) {
  writeError("wirecopy: \(printable(message))\n")
}

/// `text` without control and direction-changing characters, which a terminal would obey.
func printable(_ text: String) -> String {
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\n" && scalar != "\t", .format, .surrogate:
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    default:
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// Writes `text` to standard error as it is.
func writeError(_ text: String) {
  writeAll(text, to: STDERR_FILENO)
}

/// Writes `text` to standard output as it is.
func writeOutput(_ text: String) {
  writeAll(text, to: STDOUT_FILENO)
}

/// Writes bytes to standard output as they are.
func writeOutput(_ bytes: [UInt8]) {
  writeAll(bytes, to: STDOUT_FILENO)
}

private func writeAll(_ text: String, to descriptor: Int32) {
  writeAll(Array(text.utf8), to: descriptor)
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if written < 0 && errno == EINTR { continue }
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}
