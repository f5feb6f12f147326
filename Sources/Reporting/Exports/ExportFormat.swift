internal import ArticleModel

/// A form in which the graph of sources and copies can be handed to other programs.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// W3C PROV-O as JSON-LD.
  case provJSONLD = "prov-jsonld"
  case graphML = "graphml"
  case gexf
  /// The language of Graphviz.
  case dot
  /// One row an arc.
  case csv

  /// Writes `graph`, piece by piece.
  package func write(
    _ graph: ExportGraph, version: String, to write: @escaping (inout ByteWriter) throws -> Void
  ) throws {
    switch self {
    case .provJSONLD: try ProvenanceDocument(graph: graph).write(to: write)
    case .graphML: try GraphMLDocument(graph: graph).write(to: write)
    case .gexf: try GEXFDocument(graph: graph, version: version).write(to: write)
    case .dot: try DOTDocument(graph: graph).write(to: write)
    case .csv: try ArcTable(graph: graph).write(to: write)
    }
  }
}

/// A writer that is emptied when it has grown large.
struct ExportStream {
  var out = ByteWriter()
  private let flush: (inout ByteWriter) throws -> Void

  init(_ flush: @escaping (inout ByteWriter) throws -> Void) {
    self.flush = flush
  }

  mutating func flushIfLarge() throws {
    if out.bytes.count > 1 << 20 { try finish() }
  }

  mutating func finish() throws {
    try flush(&out)
    out.removeAll()
  }
}

extension ExportGraph {
  /// The name of a source outside the dump as it is shown.
  func label(_ source: UnseenSource) -> String { source.name ?? "unseen source" }

  /// How an article is shown: its outlet and its id.
  func label(_ article: ArticleIndex) -> String {
    let outlet = articles.outlet(article)
    return outlet.isEmpty ? articles.id(article) : "\(outlet): \(articles.id(article))"
  }

  func cluster(_ article: ArticleIndex) -> String {
    articles.clusterNames.names.string(Int(articles.clusters[Int(article)]))
  }

  func story(_ article: ArticleIndex) -> String {
    articles.storyNames.names.string(Int(articles.stories[Int(article)]))
  }

  func published(_ article: ArticleIndex) -> String {
    articles.published[Int(article)]?.description ?? ""
  }
}

extension ByteWriter {
  /// Text in XML, in an attribute or between tags; what XML 1.0 cannot hold becomes U+FFFD.
  mutating func writeXML(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "\t": write("&#9;")
      case "\n": write("&#10;")
      case "\r": write("&#13;")
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": write("\u{FFFD}")
      default: write(raw: String(scalar))
      }
    }
  }

  /// A quoted string of the DOT language, shown as it is: without escapes or markup of its own.
  mutating func writeDOT(_ text: String) {
    write("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "&": write("&amp;")
      case "\t", "\n", "\r": write(" ")
      case "\0"..<" ", "\u{7F}": write("\u{FFFD}")
      default: write(raw: String(scalar))
      }
    }
    write("\"")
  }

  /// A part of an IRI: letters and digits of ASCII and `-._~` as they are, all others as their bytes.
  mutating func writeIRIPart(_ text: String) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        write(raw: String(Unicode.Scalar(byte)))
      default:
        write("%")
        write(raw: String(Unicode.Scalar(digits[Int(byte >> 4)])))
        write(raw: String(Unicode.Scalar(digits[Int(byte & 15)])))
      }
    }
  }
}
