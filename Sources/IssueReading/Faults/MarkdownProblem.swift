/// What an article says in Markdown that the house does not print, or should not.
package enum MarkdownProblem: Hashable, Sendable {
  case html
  case picture
  case table
  case codeBlock
  case rule
  case footnote
  case strikethrough
  case taskList
  /// A line break inside a paragraph.
  case lineBreak
  /// A heading of the level given, which is not 2.
  case headingLevel(Int)
  /// A heading with emphasis or a link in it.
  case richHeading(String)
  /// An item of a list that holds more than one paragraph, or another list.
  case nestedItem
  /// A quotation of more than paragraphs.
  case nestedQuotation
  /// An ordered list that starts at another number than 1.
  case listStart(Int)
  /// Emphasis inside emphasis of another kind.
  case doubleEmphasis(String)
  /// A link that leads to another kind of address than the web or a mailbox.
  case address(String)
  /// A link with a title.
  case linkTitle(String)
  /// A link without words.
  case emptyLink(String)
  /// What should be one paragraph is more, or something else.
  case notOneParagraph
  /// A character that cannot be printed.
  case control(UInt32)
  /// Anything else, by the parser's name.
  case unknown(String)

  /// What is wrong, without a full stop.
  var message: String {
    switch self {
    case .html: "HTML is not printed"
    case .picture: "a picture inside the text is not printed"
    case .table: "a table is not printed"
    case .codeBlock: "a block of code is not printed"
    case .rule: "a rule across the text is not printed"
    case .footnote: "a footnote is not printed"
    case .strikethrough: "struck-out words are not printed"
    case .taskList: "a list of boxes to tick is not printed"
    case .lineBreak: "a line break inside a paragraph is not printed"
    case .headingLevel(let level): "a heading of level \(level) is not printed"
    case .richHeading(let text): "the heading “\(text)” has emphasis or a link in it"
    case .nestedItem: "an item of a list holds more than one paragraph"
    case .nestedQuotation: "a quotation holds more than paragraphs"
    case .listStart(let number): "a numbered list starts at \(number)"
    case .doubleEmphasis(let text): "“\(text)” is emphasized twice"
    case .address(let text): "the link leads to “\(text)”"
    case .linkTitle(let text): "the link has a title, “\(text)”, which is not printed"
    case .emptyLink(let address): "the link to \(address) has no words"
    case .notOneParagraph: "this text must be one paragraph"
    case .control(let code):
      "the text holds the control character U+\(MarkdownProblem.hexadecimal(code))"
    case .unknown(let name): "“\(name)” is not printed"
    }
  }

  /// What to do about it, in full sentences.
  var hint: String {
    switch self {
    case .html: "Write it in Markdown; put \\ before a < that is meant as such."
    case .picture: "Name the picture in the front matter, with its alternative text."
    case .table: "Write it as a list or as sentences."
    case .codeBlock: "Indent less than four spaces; put single words between back quotes."
    case .rule: "Write a heading with ## instead, or nothing."
    case .footnote: "Write it into the text, or link to it."
    case .strikethrough, .control: "Remove them from the text."
    case .taskList: "Write a plain list."
    case .lineBreak: "Start a new paragraph, or remove the spaces or \\ at the end of the line."
    case .headingLevel(let level):
      level == 1
        ? "The headline is in the front matter; headings inside the text begin with ##."
        : "Headings inside the text begin with ##."
    case .richHeading: "Write it in plain words."
    case .nestedItem: "Write one paragraph for each item."
    case .nestedQuotation: "Quote plain paragraphs."
    case .listStart: "Start it at 1."
    case .doubleEmphasis: "Use one of *emphasis*, **strong** and `code`."
    case .address:
      "Links begin with \(LinkAddress.schemes.joined(separator: ", "))."
    case .linkTitle: "Leave the title out."
    case .emptyLink: "Write words between the brackets."
    case .notOneParagraph: "Write longer texts as an article."
    case .unknown: "Write it in plain Markdown."
    }
  }

  /// Four digits in upper case.
  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
