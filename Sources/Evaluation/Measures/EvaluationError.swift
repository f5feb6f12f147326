/// Why a file of gold labels could not be used.
public enum EvaluationError: Error, Equatable, Sendable {
  case notJSON(file: String, line: Int)
  case unknownKind(file: String, line: Int)
  case mixedKinds(file: String, line: Int)
  case badField(file: String, line: Int, field: String)
  case memberOfTwoClusters(file: String, line: Int, article: String)
  case empty(file: String)
}

extension EvaluationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notJSON(let file, let line):
      "\(file):\(line): not a JSON object; write one object per line"
    case .unknownKind(let file, let line):
      "\(file):\(line): no gold label; write {\"a\",\"b\",\"label\"}, {\"cluster\",\"members\"} or"
        + " {\"article\",\"parents\"}"
    case .mixedKinds(let file, let line):
      "\(file):\(line): another kind of label than in the lines before; use one file per kind"
    case .badField(let file, let line, let field):
      "\(file):\(line): field \"\(field)\" is missing or not of the right type; ids are strings or"
        + " whole numbers"
    case .memberOfTwoClusters(let file, let line, let article):
      "\(file):\(line): article \"\(article)\" is in two clusters; remove it from one of them"
    case .empty(let file):
      "\(file): no labels; write one JSON object per line"
    }
  }
}
