import Shingling
import _TestSupport

@testable import Matching

/// `text` as passages are sought in it, every word telling `information` nats.
func passageText(_ text: String, information: (UInt32) -> Double = { _ in 4 }) -> PassageText {
  var tokens = TokenBuffer()
  let bytes = Array(text.utf8)
  bytes.withUnsafeBufferPointer { tokens.tokenize($0) }
  return PassageText(tokens, information: information)
}

/// The words of `text` as passages know them.
func passageWords(_ text: String) -> [UInt32] {
  passageText(text).words
}

func passages(_ a: String, _ b: String) -> Passages {
  Passages(passageText(a), passageText(b))
}

/// The bytes `range` of `text`; `nil` when they are not UTF-8 by themselves.
func slice(_ text: String, _ range: Range<Int>) -> String? {
  String(validating: Array(text.utf8)[range], as: UTF8.self)
}

/// A copy of `words` with words changed, left out, put in, and parts moved and doubled.
func edited(_ words: [String], using generator: inout SeededGenerator) -> [String] {
  var words = words
  for _ in 0..<Int.random(in: 0...12, using: &generator) where words.count > 10 {
    let place = Int.random(in: 0..<(words.count - 8), using: &generator)
    let length = Int.random(in: 1...8, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: words[place] = "w\(Int.random(in: 0..<30, using: &generator))"
    case 1: words.removeSubrange(place..<(place + length))
    case 2: words.insert("new\(length)", at: place)
    case 3:
      let part = Array(words[place..<(place + length)])
      words.removeSubrange(place..<(place + length))
      words.insert(contentsOf: part, at: Int.random(in: 0...words.count, using: &generator))
    default: words.insert(contentsOf: words[place..<(place + length)], at: 0)
    }
  }
  return words
}

/// Words with a full stop and a capital here and there.
func sentences(_ words: [String], using generator: inout SeededGenerator) -> String {
  var text = ""
  for word in words {
    text += word + (Int.random(in: 0..<9, using: &generator) == 0 ? ". " : " ")
  }
  return text
}
