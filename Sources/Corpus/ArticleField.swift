import CSimdJSON

/// A part of an article, and the names dumps give the field that holds it.
enum ArticleField: Int, CaseIterable {
  // The raw values are the cells of a row of `wirecopy_bytes`.
  case id, source, published, title, text, url, language

  /// Names tried when none is given, most preferred first: those of news-please, Hugging Face
  /// cc_news, ninjs, schema.org, and what people call such columns.
  var commonNames: [String] {
    switch self {
    case .id:
      [
        "id", "_id", "uid", "guid", "uri", "article_id", "doc_id", "document_id", "articleId",
        "docid",
      ]
    case .source:
      [
        "source", "outlet", "publisher", "publication", "source_name", "source_domain", "domain",
        "site", "site_name", "newspaper", "provider", "infosource", "infosources",
      ]
    case .published:
      [
        "published", "date", "date_publish", "published_at", "publish_date", "published_date",
        "publication_date", "pubDate", "pub_date", "datePublished", "date_published", "publishedAt",
        "versioncreated", "firstcreated", "timestamp", "datetime", "created_at", "time",
      ]
    case .title:
      ["title", "headline", "headlines", "heading", "title_page", "title_rss"]
    case .text:
      [
        "text", "maintext", "body", "content", "article", "article_text", "body_text", "full_text",
        "articleBody", "article_body", "fulltext", "plain_text", "bodies", "raw_content",
        "raw_text",
      ]
    case .url:
      ["url", "link", "canonical_url", "source_url", "article_url", "permalink"]
    case .language:
      ["language", "lang", "inLanguage"]
    }
  }

  /// The flag of the command that names the field.
  var flag: String { "--\(self)-field" }
}

extension FieldNames {
  /// The name given for `field`, or `nil`.
  func explicit(_ field: ArticleField) -> String? {
    switch field {
    case .id: id
    case .source: source
    case .published: published
    case .title: title
    case .text: text
    case .url: url
    case .language: language
    }
  }

  /// Why a record without a text has none.
  func noText(found kind: String?) -> String {
    if let text {
      let found = kind.map { "is \($0), not text" } ?? "is missing or empty"
      return "has no text: the field \"\(text)\" \(found); name another with --text-field"
    }
    if let kind {
      return "has no text: its text field is \(kind), not a string; name another with --text-field"
    }
    let tried = ArticleField.text.commonNames.joined(separator: ", ")
    return "has no text: none of the fields \(tried) holds any; name the one with --text-field"
  }
}
