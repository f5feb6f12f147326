import ArticleModel
import Provenance
import _TestSupport

@testable import Reporting

/// Texts that try to leave the place of a page where they stand.
let attacks =
  hostileTexts + [
    "<script>pwned()</script>", "</script><script>pwned()</script>",
    "</title><script>pwned()</script>",
    "</style><img src=x onerror=pwned()>", "\"><svg onload=pwned()>", "' onmouseover='pwned()' x='",
    "<!--", "-->", "<![CDATA[", "&lt;script&gt;", "&#60;script&#62;", "javascript:pwned()",
    "\u{202E}gnp.exe\u{202C}", "\u{2066}a\u{2069}", "\u{E0041}tag",
    String(Unicode.Scalar(0xFDD0 as UInt32).map(Character.init) ?? "?"),
  ]

func member(
  _ name: String, _ published: String? = nil, cluster: Int = 0, from source: Int? = nil,
  unseen: String? = nil, unseenID: String? = nil, relation: Relation = .nearCopy,
  probability: Double = 0.9,
  title: String = "", address: String = "", credits: [String] = [], audit: [String] = []
) -> ReportMember {
  func parent(_ article: ArticleIndex?, _ unseen: String?) -> StoredParent {
    StoredParent(
      article: article, unseen: unseen, unseenID: article == nil ? unseenID : nil,
      relation: relation, probability: probability, share: 0.5, lag: nil, role: "source")
  }
  var found: ReportMember.Source?
  if let source {
    found = .init(member: source, id: "id \(source)", parent: parent(UInt32(source), nil))
  } else if let unseen {
    found = .init(member: nil, parent: parent(nil, unseen))
  }
  return ReportMember(
    id: "id of \(name)", outlet: name, published: published.flatMap { Instant($0) },
    cluster: cluster, isKept: false, title: title, address: Array(address.utf8), source: found,
    further: [], runnerUp: nil, credits: credits,
    audit: audit.map { .init(code: "late-credit", text: $0) }, originality: 0.25)
}

func story(
  _ members: [ReportMember], headline: String = "Bridge closed",
  cards: [EvidenceCard] = [], size: Int? = nil
) -> ReportStory {
  ReportStory(
    name: "s000001", headline: headline, members: members, size: size ?? members.count,
    clusters: [], unseen: UnseenSources(members), cards: cards,
    missingTexts: nil)
}

func card(
  _ source: Int, _ copy: Int, _ sourceText: String, _ copyText: String, isSibling: Bool = false,
  passages: [SharedPassage] = [], changes: [TextChange] = []
) -> EvidenceCard {
  EvidenceCard(
    source: source, copy: copy, isSibling: isSibling, unseenName: "",
    parent: StoredParent(
      article: nil, unseen: nil, relation: .rewrite, probability: 0.8, share: 0.4, lag: nil,
      role: "source"),
    pair: StoredPair(
      a: 0, b: 1, relation: .rewrite, score: 0.7, resemblance: 0.1, containmentAInB: 0.2,
      containmentBInA: 0.3, isMeasured: true),
    isForward: true, sourceText: .init(bytes: Array(sourceText.utf8), omittedBytes: 0),
    copyText: .init(bytes: Array(copyText.utf8), omittedBytes: 0), passages: passages,
    changes: changes)
}

/// The tags of a page in their order, as a browser finds them outside of attributes; `nil` if an attribute or
/// a tag is not closed.
func tags(_ html: [UInt8]) -> [String]? {
  var found: [String] = []
  var at = 0
  while at < html.count {
    guard html[at] == UInt8(ascii: "<") else {
      at += 1
      continue
    }
    var end = at + 1
    var quote: UInt8?
    while end < html.count {
      let byte = html[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    guard end < html.count else { return nil }
    found.append(String(decoding: html[at...end], as: UTF8.self))
    at = end + 1
  }
  return found
}

/// The tags without the values of their attributes.
func skeleton(_ html: [UInt8]) -> [String]? {
  tags(html)?.map { tag in
    var bare = ""
    var isQuoted = false
    for sign in tag {
      if sign == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        bare.append(sign)
      }
    }
    return bare
  }
}
