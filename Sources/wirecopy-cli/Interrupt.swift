import Glibc
import Wirecopy

/// Turns Ctrl-C and a polite kill into a cancellation; the second one ends the process at once.
enum Interrupt {
  static let cancellation = Cancellation()

  static func listen() {
    _ = cancellation  // made before a signal can come
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interrupt.cancellation.cancel()
        signal(number, SIG_DFL)
      }
    }
  }
}
