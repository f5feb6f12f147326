public import ArgumentParser
import ArticleModel
public import Corpus
import Glibc
import Wirecopy

/// How the input is read; the same for every command that reads articles.
struct ReadingFlags: ParsableArguments {
  @Option(help: "jsonl, csv, tsv or text; told from names and content without it.")
  var format: InputFormat?

  @Option(
    help: ArgumentHelp("The field that holds the text; dots lead into objects.", valueName: "name"))
  var textField: String?

  @Option(help: ArgumentHelp("The field that holds the title.", valueName: "name"))
  var titleField: String?

  @Option(help: ArgumentHelp("The field that holds the id.", valueName: "name"))
  var idField: String?

  @Option(help: ArgumentHelp("The field that holds the outlet.", valueName: "name"))
  var sourceField: String?

  @Option(help: ArgumentHelp("The field that holds the time of publication.", valueName: "name"))
  var publishedField: String?

  @Option(help: ArgumentHelp("The field that holds the address.", valueName: "name"))
  var urlField: String?

  @Option(help: ArgumentHelp("The field that holds the language.", valueName: "name"))
  var languageField: String?

  @Option(help: ArgumentHelp("Directory for unpacked and spilled data.", valueName: "dir"))
  var tmp: String?

  var corpusOptions: CorpusOptions {
    let variable = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }
    return CorpusOptions(
      format: format,
      fields: FieldNames(
        text: textField, title: titleField, id: idField, source: sourceField,
        published: publishedField, url: urlField, language: languageField),
      temporaryDirectory: tmp ?? variable ?? "/tmp")
  }
}

extension InputFormat: ExpressibleByArgument {}
