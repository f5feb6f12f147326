import ArticleModel
import Provenance
import Testing

@testable import Reporting

/// Nothing of an article becomes markup, an attribute, a script or a link that is no web address.
@Suite struct HostilePageTests {
  private func page(_ text: String) -> [UInt8] {
    let members = [
      member(text, "2024-03-05T10:00:00Z", title: text, address: text, credits: [text]),
      member(
        text, "2024-03-06", from: 0, title: text, address: "https://example.org/?\(text)",
        audit: [text]),
      member(text, unseen: text, unseenID: text), member(text, unseen: "x", unseenID: text),
    ]
    let bytes = text.utf8.count
    return StoryPage(
      story(
        members, headline: text,
        cards: [
          card(
            0, 1, text, text + text,
            passages: [SharedPassage(isVerbatim: true, source: 0..<bytes, copy: 0..<bytes)],
            changes: TextChange.Kind.allCases.map {
              TextChange(
                kind: $0, before: text, after: text, sourceRange: 0..<bytes, copyRange: 0..<bytes)
            }),
          card(2, 3, text, text, isSibling: true),
        ])
    ).html()
  }

  /// Whatever the article says, the page has the tags that it has for a plain word.
  @Test(arguments: attacks.filter { !$0.isEmpty && !$0.allSatisfy(\.isWhitespace) })
  func aStoryKeepsItsTags(_ attack: String) throws {
    let plain = try #require(skeleton(page("plain")))
    let hostile = try #require(skeleton(page(attack)))
    // A link appears or not by the address alone.
    let isLink: (String) -> Bool = {
      $0.contains("noopener") || $0 == "</a>" || $0.hasPrefix("<a rel")
    }
    #expect(hostile.filter { !isLink($0) } == plain.filter { !isLink($0) })
  }

  @Test(arguments: attacks)
  func noDirectionMarkNorControlIsLeft(_ attack: String) {
    let text = String(decoding: page(attack), as: UTF8.self)
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
      default: false
      }
    }
    #expect(bad.isEmpty)
  }

  @Test(arguments: [
    "javascript:pwned()", "JAVASCRIPT:x", " https://a", "data:text/html,x", "//example.org/",
    "file:///etc/passwd", "vbscript:x", "https://a b", "http:\u{0}//a", "",
  ])
  func noLinkLeadsElsewhereThanTheWeb(_ address: String) throws {
    let all = try #require(
      tags(StoryPage(story([member("A", title: "T", address: address)])).html()))
    let links = all.filter { $0.hasPrefix("<a ") && !$0.contains("href=\"#") }
    let known = ["index.html", "outlets.html", "help.html"]
    #expect(links.allSatisfy { link in known.contains { link.contains("href=\"\($0)\"") } })
  }

  @Test func webAddressesAreLinks() throws {
    let html = StoryPage(
      story([member("A", title: "T", address: "https://example.org/?a=1&b=\"<")])
    ).html()
    let all = try #require(tags(html))
    let link = try #require(all.first { $0.contains("noopener") })
    #expect(link.contains("href=\"https://example.org/?a=1&amp;b=&quot;&lt;\""))
  }

  @Test(arguments: attacks)
  func dataFilesAreOneCallOfStrings(_ attack: String) throws {
    let entry = StoryEntry(
      name: attack, hasPage: true, headline: attack, size: 2, outlets: [0],
      first: nil, last: nil, firstOutlet: attack, copies: [0, 1, 0, 0, 0, 0, 0])
    var out = ByteWriter()
    out.writeScriptString(entry.headline)
    let text = String(decoding: out.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\"") && text.hasSuffix("\""))
    let inside = String(text.dropFirst().dropLast())
    var isEscaped = false
    for sign in inside.unicodeScalars {
      #expect(isEscaped || sign != "\"")
      #expect(!"<>&\u{2028}\u{2029}\n\r".unicodeScalars.contains(sign))
      isEscaped = sign == "\\" && !isEscaped
    }
    #expect(!isEscaped)
  }

  @Test func aTextOfTenMegabytesIsCutOnACharacter() {
    // The cut is made where texts are read; a page takes what it is given and stays linear in it.
    let long = String(repeating: "Lång text. ", count: 100_000)
    let html = StoryPage(
      story([member("A"), member("B", from: 0)], cards: [card(0, 1, long, "kort")])
    ).html()
    #expect(html.count > long.utf8.count && html.count < 2 * long.utf8.count + 50_000)
  }

  @Test func everyPageHasTheStrictPolicyAndNoInlineCode() throws {
    let outlets = OutletsPage([OutletEntry(name: "<b>")], follows: []).html()
    for html in [page("plain"), outlets, HelpPage.html()] {
      let text = String(decoding: html, as: UTF8.self)
      #expect(text.contains("default-src 'none'; script-src 'self'; style-src 'self'"))
      let all = try #require(tags(html))
      #expect(all.filter { $0.hasPrefix("<script") }.allSatisfy { $0.contains(" src=\"") })
      #expect(!all.contains { $0.hasPrefix("<style") || $0.hasPrefix("<iframe") })
      let bare = try #require(skeleton(html))
      #expect(!bare.contains { $0.contains(" style=") || $0.contains(" on") })
    }
  }
}
