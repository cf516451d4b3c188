internal import Charting
internal import CivilTime
internal import Document
internal import Scene

/// Twelve squares, one for each month from October, that show how far the fiscal year is.
struct FiscalYearStrip {
  let styles: PageStyles
  let text: TextSetter

  private static let baseline = 130.0
  private static let side = 7.4
  private static let step = 9.0

  func items(of information: Document.Information) -> [Item] {
    let year = FiscalYear(containing: information.month)
    let position = year.position(of: information.month)
    let words = "Fiscal year \(year.year) · month \(position) of 12"
    let start = text.width(of: words, in: styles.strip) + 12
    let end = start + 11 * Self.step + Self.side
    let date = information.dataAsOf.map { "Data as of \($0.title)" } ?? ""
    return Item.artifact(squares(from: start, current: position))
      + Item.marked(
        .paragraph,
        Item.line(words, 0, Self.baseline, styles.strip)
          + Item.line("Oct – Sep", end + 6.5, Self.baseline, styles.stripQuiet)
      )
      + Item.marked(
        .paragraph,
        Item.line(date, PageGrid.width, Self.baseline, styles.strip, anchor: .end)
      )
  }

  private func squares(from start: Double, current: Int) -> [Item] {
    (1...12).map { month in
      let square = Rect(
        x: start + Double(month - 1) * Self.step,
        y: 123.7,
        width: Self.side,
        height: Self.side
      )
      if month > current {
        let outline = Stroke(styles.colors.context, width: 0.5)
        return .stroke(.rect(square.inset(0.25, 0.25)), outline)
      }
      let color = month == current ? styles.colors.current : styles.colors.bar
      return .fill(.rect(square), color)
    }
  }
}
