import ArticleModel

@testable import Shingling

/// The buffer after `bytes` went through it.
func tokenBuffer(_ bytes: [UInt8]) -> TokenBuffer {
  var buffer = TokenBuffer()
  bytes.withUnsafeBufferPointer { buffer.tokenize($0) }
  return buffer
}

/// What a test wants to know of a token.
struct SeenToken: Equatable {
  let word: String
  let flags: TokenBuffer.Flags
  let source: Range<Int>
  let hash: UInt64
}

func seenTokens(_ bytes: [UInt8]) -> [SeenToken] {
  let buffer = tokenBuffer(bytes)
  var seen: [SeenToken] = []
  for index in 0..<buffer.count {
    let range = buffer.ranges[index]
    seen.append(
      SeenToken(
        word: buffer.string(index), flags: buffer.flags(index),
        source: Int(range.sourceStart)..<Int(range.sourceEnd), hash: buffer.hashes[index]))
  }
  return seen
}

func seenTokens(_ text: String) -> [SeenToken] {
  seenTokens(Array(text.utf8))
}

/// The tokens of `text`.
func words(_ text: String) -> [String] {
  seenTokens(text).map(\.word)
}

/// The shingles of `text`, in text order.
func shingles(_ text: String, _ kind: ShingleKind, seed: UInt64 = 1) -> [UInt64] {
  let tokens = tokenBuffer(Array(text.utf8))
  var buffer = ShingleBuffer(seed: seed)
  buffer.fill(kind, of: tokens)
  return Array(buffer.hashes)
}
