package import Scene

/// Several drawings in small on one sheet, each over its name.
package struct ContactSheet: Hashable, Sendable {
  /// A drawing, which may have any size, and what stands under it.
  package struct Entry: Hashable, Sendable {
    package var name: String
    package var scene: Scene

    package init(name: String, scene: Scene) {
      self.name = name
      self.scene = scene
    }
  }

  package var title: String
  /// What stands at the upper right: the day of the data.
  package var tag: String
  package var entries: [Entry]

  package init(title: String, tag: String, entries: [Entry]) {
    self.title = title
    self.tag = tag
    self.entries = entries
  }

  /// What a reader who cannot see the sheet is told.
  package var alternative: String {
    "\(title). In small: \(entries.map(\.name).joined(separator: ", "))."
  }
}

// MARK: - Layout

extension ContactSheet {
  private static let columns = 3
  private static let width = 1600.0
  private static let margin = 48.0
  private static let gutter = 32.0
  /// From the sheet's top to the first row.
  private static let head = 128.0
  /// Below each row, with the names in it.
  private static let nameHeight = 56.0

  private static var cellWidth: Double {
    (width - 2 * margin - Double(columns - 1) * gutter) / Double(columns)
  }

  /// The sheet, 1600 slide units wide and as high as it needs; it is meant for the color of panels.
  ///
  /// Drawings stand in rows of three on white, each as wide as its column.
  package func scene(theme: Theme, measuring measurer: any TextMeasuring) -> Scene {
    let style = ChartStyle(.slide, theme: theme)
    var items = heading(style: style, measuring: measurer)
    var top = ContactSheet.head
    for start in stride(from: 0, to: entries.count, by: ContactSheet.columns) {
      let row = entries[start..<min(start + ContactSheet.columns, entries.count)]
      for (column, entry) in row.enumerated() {
        let left =
          ContactSheet.margin + Double(column) * (ContactSheet.cellWidth + ContactSheet.gutter)
        items += cell(entry, at: Point(left, top), style: style)
      }
      top += (row.map(height).max() ?? 0) + ContactSheet.nameHeight
    }
    return Scene(
      size: Size(ContactSheet.width, top),
      items: [.group(Group(.figure(alternative: alternative), items: items))]
    )
  }

  private func heading(style: ChartStyle, measuring measurer: any TextMeasuring) -> [Item] {
    let baseline = 80.0
    let right = ContactSheet.width - ContactSheet.margin
    let tagWidth = measurer.width(of: tag, in: style.tag)
    let lines = BalancedText(
      title,
      style: style.title,
      width: right - ContactSheet.margin - tagWidth - ContactSheet.gutter,
      limit: 1,
      measuring: measurer
    ).lines
    return lines.map {
      .text(TextRun($0, at: Point(ContactSheet.margin, baseline), style: style.title))
    } + [.text(TextRun(tag, at: Point(right, baseline), anchor: .end, style: style.tag))]
  }

  private func cell(_ entry: Entry, at corner: Point, style: ChartStyle) -> [Item] {
    let frame = Rect(
      x: corner.x,
      y: corner.y,
      width: ContactSheet.cellWidth,
      height: height(of: entry)
    )
    let name = TextRun(
      entry.name,
      at: Point(frame.left, frame.bottom + 1.4 * style.annotation.size),
      style: style.annotationStrong
    )
    return [
      .fill(.rect(frame), style.colors.paper),
      .group(
        Group(origin: corner, scale: scale(of: entry), items: entry.scene.items)
      ),
      .text(name),
    ]
  }

  private func scale(of entry: Entry) -> Double {
    ContactSheet.cellWidth / max(1, entry.scene.size.width)
  }

  private func height(of entry: Entry) -> Double {
    entry.scene.size.height * scale(of: entry)
  }
}
