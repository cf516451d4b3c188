internal import Scene

/// How the roles of groups are named in the structure tree of a PDF (ISO 32000-1, 14.8.4).
enum StructureTag {
  static let document = "Document"
  static let link = "Link"
  /// A stretch of text beside a link, in the same paragraph.
  static let span = "Span"
  /// Stands for an artifact, which Cairo 1.16 has no name for and gives up at.
  static let artifact = "Private"

  /// The elements of a group, outermost first; `nil` if the group is none.
  static func names(of role: Role) -> [String]? {
    switch role {
    case .plain, .layer, .artifact: nil
    case .section: ["Sect"]
    case .heading(let level): ["H\(min(max(level, 1), 6))"]
    case .paragraph: ["P"]
    case .note: ["Note"]
    case .caption: ["Caption"]
    case .list: ["L"]
    case .listItem: ["LI"]
    case .listLabel: ["Lbl"]
    case .listBody: ["LBody"]
    case .quotation: ["BlockQuote"]
    case .contents: ["TOC"]
    case .contentsItem: ["TOCI", "Reference"]
    case .figure: ["Figure"]
    case .table: ["Table"]
    case .tableRow: ["TR"]
    case .headerCell: ["TH"]
    case .dataCell: ["TD"]
    case .spoken: ["Span"]
    }
  }

  /// Whether elements of the role consist of others, so that what is drawn between them is
  /// decoration.
  static func isGrouping(_ role: Role) -> Bool {
    switch role {
    case .section, .list, .listItem, .quotation, .contents, .contentsItem, .table, .tableRow: true
    case .plain, .layer, .artifact, .heading, .paragraph, .note, .caption, .listLabel, .listBody,
      .figure, .headerCell, .dataCell, .spoken:
      false
    }
  }
}
