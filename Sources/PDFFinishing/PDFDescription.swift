/// What a finished file says about itself.
package struct PDFDescription: Hashable, Sendable {
  package var title: String
  package var author: String
  package var subject: String
  package var keywords: String
  /// A language tag: `en-US`.
  package var language: String
  /// Name and version of the program.
  package var program: String
  /// In the form `2023-04-24T09:30:00Z`.
  package var created: String

  package init(
    title: String,
    author: String,
    subject: String,
    keywords: String = "",
    language: String,
    program: String,
    created: String
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.program = program
    self.created = created
  }

  /// `D:20230424093000Z`.
  var pdfDate: String { "D:" + created.filter { $0.isNumber || $0 == "Z" } }
}
