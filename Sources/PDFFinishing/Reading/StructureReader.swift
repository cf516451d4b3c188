/// Walks the structure tree in the order of reading, and notes what stands where.
struct StructureReader {
  private let pageIndexes: [Int: Int]
  private let pages: [PageContent]
  private(set) var places: [ContentKey: ContentPlace] = [:]
  private var heading = ""
  private var caption = ""
  private var table: Table?
  private var figure: String?
  private var seen: Set<Int> = []

  /// The table being read: its headers so far, and the cell that has begun.
  private struct Table {
    let title: String
    var columns: [String] = []
    /// The headers of columns in the current row.
    var headers: [String] = []
    var row = ""
    var cell = -1
  }

  /// Deeper trees are no tree of a report.
  private static let greatestDepth = 64

  static func places(
    in file: QPDFFile,
    pageObjects: [PDFObject],
    pages: [PageContent]
  ) -> [ContentKey: ContentPlace] {
    var reader = StructureReader(
      pageIndexes: Dictionary(
        pageObjects.enumerated().map { ($1.identifier, $0) },
        uniquingKeysWith: { first, _ in first }
      ),
      pages: pages
    )
    for element in file.root["/StructTreeRoot"]["/K"].items { reader.read(element, depth: 0) }
    return reader.places
  }

  private init(pageIndexes: [Int: Int], pages: [PageContent]) {
    self.pageIndexes = pageIndexes
    self.pages = pages
  }

  private mutating func read(_ element: PDFObject, depth: Int) {
    let identifier = element.identifier
    guard depth < Self.greatestDepth, identifier == 0 || seen.insert(identifier).inserted else {
      return
    }
    let type = element["/S"].name
    begin(type, element)
    let page = element["/Pg"].identifier
    for child in element["/K"].items {
      if child.isInteger {
        note(child.integer, page: page)
      } else if child.has("/MCID") {
        note(child["/MCID"].integer, page: child.has("/Pg") ? child["/Pg"].identifier : page)
      } else if child.has("/S") {
        read(child, depth: depth + 1)
      }
    }
    end(type, element)
  }

  private mutating func begin(_ type: String, _ element: PDFObject) {
    switch type {
    case "Table": table = Table(title: caption)
    case "TR":
      table?.headers = []
      table?.row = ""
      table?.cell = -1
    case StandardType.headerCell, "TD": table?.cell += 1
    case StandardType.figure: figure = element["/Alt"].text
    default: break
    }
  }

  private mutating func end(_ type: String, _ element: PDFObject) {
    switch type {
    case "H1", "H2", "H3", "H4", "H5", "H6":
      heading = text(of: element)
      caption = ""
    case "Caption": caption = text(of: element)
    case "Table":
      table = nil
      caption = ""
    case StandardType.headerCell:
      let header = text(of: element)
      if element["/A"]["/Scope"].name == "Row" {
        table?.row = header
      } else {
        table?.headers.append(header)
      }
    case "TR":
      if let headers = table?.headers, !headers.isEmpty { table?.columns = headers }
    case StandardType.figure: figure = nil
    default: break
    }
  }

  private mutating func note(_ number: Int, page: Int) {
    guard let index = pageIndexes[page] else { return }
    let kind: ContentPlace.Kind =
      if let figure {
        .figure(figure)
      } else if let table {
        .table(
          title: table.title,
          row: table.row,
          column: table.columns.indices.contains(table.cell) ? table.columns[table.cell] : ""
        )
      } else {
        .text
      }
    places[ContentKey(page: index, number: number)] = ContentPlace(heading: heading, kind: kind)
  }

  /// The words of an element with all that it holds.
  private func text(of element: PDFObject, depth: Int = 0) -> String {
    guard depth < 4 else { return "" }
    let page = element["/Pg"].identifier
    var text = ""
    for child in element["/K"].items {
      if child.isInteger, let index = pageIndexes[page] {
        text += pages[index].text(of: child.integer)
      } else if child.has("/S") {
        text += self.text(of: child, depth: depth + 1)
      }
    }
    return text
  }
}
