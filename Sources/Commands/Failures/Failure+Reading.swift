import Quantities
import Releases
import TradeFigures
import Workspace

extension Failure {
  /// The words for a release in `file` that could not be read at all.
  init(_ error: ReleaseError, in file: String) {
    switch error {
    case .empty:
      self.init(.badInput, "\(file) holds no words", hint: "Is it the right file?")
    case .binary(let offset):
      self.init(
        .badInput,
        "\(file) is not text: byte \(offset) is not UTF-8",
        hint: "Save the release as text or HTML in UTF-8."
      )
    case .tooLarge(_, let limit):
      self = Failure(
        .badInput,
        InputError(path: file, problem: .tooLarge(limit: limit)).message,
        hint: "Is it the right file?"
      )
    case .tooDeeplyNested:
      self.init(
        .badInput,
        "the elements of \(file) are nested too deeply to be read",
        hint: "Save the page as text."
      )
    case .noDocument:
      self.init(.badInput, "\(file) holds no HTML document", hint: "Save the page again.")
    }
  }

  /// The words for a row or header of the CSV in `file` that could not be read.
  ///
  /// `outcome` says what that means for the run, by default that nothing was stored.
  init(_ error: FiguresCSVError, in file: String, outcome: String? = "Nothing was stored.") {
    let (line, message, hint) = Failure.words(for: error)
    self.init(
      .badInput,
      "\(file):\(line.map { "line \($0): " } ?? " ")\(message)",
      hint: hint == nil && outcome == nil
        ? nil : [hint, outcome].compactMap(\.self).joined(separator: " ")
    )
  }

  private static func words(
    for error: FiguresCSVError
  ) -> (line: Int?, message: String, hint: String?) {
    switch error {
    case .empty: (nil, "there is no header line", "Is it the right file?")
    case .tooLarge(let limit): (nil, "it is larger than \(limit) bytes", nil)
    case .notText(let line): (line, "not text in UTF-8", "Save the file in UTF-8.")
    case .unbalancedQuote(let line): (line, "a quote is never closed", "Close it.")
    case .strayQuote(let line):
      (line, "a quote stands inside a field", "Write it twice, and quote the whole field.")
    case .badMetadata(let line, let key, let text):
      (line, "“\(text)” is no value for \(key)", "Write it as # as_of: 2023-04-24.")
    case .missingColumns(let line, let missing, let found):
      (
        line, "the header lacks \(missing.joined(separator: ", "))",
        "It has: \(found.joined(separator: ", "))."
      )
    case .unknownColumns(let line, let unknown, let known):
      (
        line, "unknown columns: \(unknown.joined(separator: ", "))",
        "Known are: \(known.joined(separator: ", "))."
      )
    case .repeatedColumn(let line, let column): (line, "the column \(column) stands twice", nil)
    case .fieldCount(let line, let expected, let found):
      (line, "\(found) fields where the header has \(expected)", "Quote fields with commas.")
    case .badField(let line, let column, let text, let expected):
      (line, "\(column) is “\(text)”", "Expected: \(expected).")
    case .unknownMeasure(let line, let text):
      (line, "there is no measure “\(text)”", "Declare it in tradesnap.yml, or correct it.")
    case .wrongUnit(let line, let text, let measure, let expected):
      (line, "the unit of \(measure) is \(expected.rawValue), not “\(text)”", nil)
    case .disagreement(let line, let value, let asPrinted):
      (line, "value “\(value)” is not the number printed as “\(asPrinted)”", "Correct one.")
    case .outOfMemory(let line): (line, "the row is too large for the memory", nil)
    }
  }
}
