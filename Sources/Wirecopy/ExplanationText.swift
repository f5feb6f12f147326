internal import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling

/// An article of a pair, read again for its explanation.
struct ExplainedText {
  let article: Explanation.Article
  /// The text as it came, valid UTF-8.
  let bytes: [UInt8]
  let passageText: PassageText
  let facts: ExplainedFacts

  init(_ number: ArticleIndex, of articles: ArticleTable, in corpus: Corpus, shares: DocumentShares)
  {
    var reader = RecordReader(corpus)
    var tokens = TokenBuffer()
    var bytes: [UInt8] = []
    var title = ""
    // A file that was changed under the run reads as an article without text.
    let isRead: Void? = reader.read(articles.locations[Int(number)]) { article in
      unsafe bytes.append(contentsOf: article.text)
      title = unsafe String(decoding: article.title, as: UTF8.self)
      unsafe tokens.tokenize(article.text)
    }
    if isRead == nil { tokens.removeAll() }
    self.bytes = bytes
    passageText = PassageText(tokens) { shares.information($0) }
    facts = ExplainedFacts(tokens, text: bytes, shares: shares)
    article = Explanation.Article(
      id: articles.id(number), source: articles.source(number),
      published: articles.published[Int(number)], title: title, words: tokens.count)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The names and numbers of a text, by the rule of `FramedFacts`, as they are written.
struct ExplainedFacts {
  struct Fact {
    let written: String
    let isNumber: Bool
    let information: Double
    let place: Int
    /// Has a capital inside a sentence, where only names have one.
    var isSure: Bool
  }

  private(set) var facts: [UInt32: Fact] = [:]

  init(_ tokens: borrowing TokenBuffer, text: [UInt8], shares: DocumentShares) {
    var counts: [UInt32: (facts: Int, all: Int)] = [:]
    var found: [UInt32: Fact] = [:]
    for index in 0..<tokens.count {
      let flags = tokens.flags(index)
      let word = unsafe Term.word(
        Term.make(hash: tokens.hashes[index], isFact: false, isQuoted: false))
      let isFact = !flags.isDisjoint(with: [.capital, .number])
      counts[word, default: (0, 0)].all += 1
      guard isFact else { continue }
      counts[word, default: (0, 0)].facts += 1
      let isSure = flags.contains(.number) || !flags.contains(.sentenceStart)
      if found[word] == nil {
        let range = unsafe tokens.ranges[index]
        found[word] = Fact(
          written: String(
            decoding: text[Int(range.sourceStart)..<Int(range.sourceEnd)], as: UTF8.self),
          isNumber: flags.contains(.number), information: shares.information(word), place: index,
          isSure: isSure)
      } else if isSure {
        found[word]?.isSure = true
      }
    }
    facts = found.filter { word, _ in
      let count = counts[word] ?? (0, 0)
      return count.facts * 2 > count.all && shares.share(word) <= 0.25
    }
  }
}

extension Explanation.Facts {
  init(_ first: ExplainedFacts, _ second: ExplainedFacts) {
    let known = Set((Array(first.facts.values) + Array(second.facts.values)).map(\.written))
    /// "Lyon's" is no name of its own beside "Lyon".
    func isForm(_ fact: ExplainedFacts.Fact) -> Bool {
      guard let mark = fact.written.lastIndex(where: { $0 == "'" || $0 == "’" }) else {
        return false
      }
      return known.contains(String(fact.written[..<mark]))
    }
    func written(_ facts: [ExplainedFacts.Fact]) -> [String] {
      facts.filter { !isForm($0) }.sorted {
        ($1.information, $0.place) < ($0.information, $1.place)
      }.map(\.written)
    }
    let shared = first.facts.filter { word, fact in
      guard let other = second.facts[word] else { return false }
      return fact.isSure || other.isSure
    }.map(\.value)
    let onlyA = first.facts.filter { $1.isSure && second.facts[$0] == nil }.map(\.value)
    let onlyB = second.facts.filter { $1.isSure && first.facts[$0] == nil }.map(\.value)
    sharedNames = written(shared.filter { !$0.isNumber })
    namesOnlyInA = written(onlyA.filter { !$0.isNumber })
    namesOnlyInB = written(onlyB.filter { !$0.isNumber })
    sharedNumbers = written(shared.filter(\.isNumber))
    numbersOnlyInA = written(onlyA.filter(\.isNumber))
    numbersOnlyInB = written(onlyB.filter(\.isNumber))
  }
}

/// A passage cut where it changes from shared words to others and back.
struct PassagePieces {
  private(set) var pieces: [Explanation.Passage.Piece] = []

  init(_ passage: Passage, _ first: ExplainedText, _ second: ExplainedText) {
    var endA = passage.bytesA.lowerBound
    var endB = passage.bytesB.lowerBound
    func add(_ isShared: Bool, to nextA: Int, _ nextB: Int) {
      let nextA = max(endA, min(nextA, passage.bytesA.upperBound))
      let nextB = max(endB, min(nextB, passage.bytesB.upperBound))
      if nextA > endA || nextB > endB {
        pieces.append(
          Explanation.Passage.Piece(
            isShared: isShared, a: first.string(endA..<nextA), b: second.string(endB..<nextB)))
      }
      endA = nextA
      endB = nextB
    }
    for run in passage.runs {
      let bytesA = first.passageText.bytes(run.startA..<(run.startA + run.length))
      let bytesB = second.passageText.bytes(run.startB..<(run.startB + run.length))
      add(false, to: bytesA.lowerBound, bytesB.lowerBound)
      add(true, to: bytesA.upperBound, bytesB.upperBound)
    }
    add(false, to: passage.bytesA.upperBound, passage.bytesB.upperBound)
  }
}
