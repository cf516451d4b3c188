internal import Document

/// How the cells of one column are set.
struct TableColumn {
  let className: String
  /// Whether its cells name their rows.
  private let isName: Bool
  /// The decimals and what follows them in the widest cell; `nil` where nothing is aligned.
  private let rest: Rest?

  init(_ table: DataTable, _ index: Int) {
    let alignment = table.columns[index].alignment
    let hasFlags = table.rows.contains { index < $0.cells.count && !$0.cells[index].flag.isEmpty }
    let kind = alignment == .left ? "text" : "number"
    className = hasFlags ? "\(kind) flagged" : kind
    isName = index == 0 && alignment == .left
    switch alignment {
    case .left, .right:
      rest = nil
    case .decimal:
      rest = table.rows.lazy.filter { index < $0.cells.count }
        .compactMap { DecimalText($0.cells[index].text).map { Rest($0.rest) } }
        .reduce(Rest("")) { $0.union($1) }
    }
  }

  func markup(of cell: DataTable.Cell) -> HTML {
    var attributes = isName ? [(name: "scope", value: "row")] : []
    attributes.append((name: "class", value: className))
    return .element(
      name: isName ? "th" : "td",
      attributes: attributes,
      content: sign(of: cell) + number(cell)
    )
  }

  private func number(_ cell: DataTable.Cell) -> [HTML] {
    let words = [HTML.text(cell.text)] + flags(of: cell)
    guard let rest, let number = DecimalText(cell.text) else { return words }
    let missing = rest.missing(in: Rest(number.rest))
    guard !missing.isEmpty else { return words }
    // What other cells have after their point is shown here as nothing: no zeros are added to a
    // printed figure, not even for those who copy or hear the page.
    return [.tag("span", ["class": "aligned", "data-rest": missing], words)]
  }

  /// Read aloud, a sign is what the note under the table says.
  private func sign(of cell: DataTable.Cell) -> [HTML] {
    switch cell.sign {
    case "": []
    case ">": HTML.sign(">", spoken: "more than ", class: "sign")
    case "<": HTML.sign("<", spoken: "nearly ", class: "sign")
    case "~": HTML.sign("~", spoken: "about ", class: "sign")
    default: [.tag("span", ["class": "sign"], [.text(cell.sign)])]
    }
  }

  private func flags(of cell: DataTable.Cell) -> [HTML] {
    let letters = cell.flag.map { letter -> HTML in
      guard let meaning = Self.meanings[letter] else { return .text(String(letter)) }
      return .tag("abbr", ["title": meaning], [.text(String(letter))])
    }
    return HTML.tags("sup", ["class": "flag"], letters)
  }

  private static let meanings: [Character: String] = [
    "q": "under query", "r": "revised", "p": "provisional", "d": "definition changed",
  ]
}

/// What follows the last whole digit of a number: point, decimals, unit.
private struct Rest {
  private var decimals: Int
  private var unit: String

  init(_ text: String) {
    let digits = text.hasPrefix(".") ? text.dropFirst().prefix(while: \.isNumber) : ""
    decimals = digits.count
    unit = String(text.dropFirst(digits.isEmpty ? 0 : digits.count + 1))
  }

  /// The widest of both.
  func union(_ other: Rest) -> Rest {
    var union = self
    union.decimals = max(decimals, other.decimals)
    union.unit = unit.count >= other.unit.count ? unit : other.unit
    return union
  }

  /// What a narrower one lacks to be as wide.
  func missing(in other: Rest) -> String {
    let point = decimals > 0 && other.decimals == 0 ? "." : ""
    return point + String(repeating: "0", count: max(0, decimals - other.decimals))
      + unit.dropFirst(other.unit.count)
  }
}
