import CivilTime
import Scene

/// Which months a chart of rows shows, and where each row lies.
struct MonthRows: Hashable {
  /// More rows than these are too thin to read.
  static let limit = 25
  /// The least height of a row, in sizes of its text: a line, and what keeps a descender out of the
  /// bar of the row below.
  private static let leastPitch = 1.03

  /// The months that have a row.
  let months: ClosedRange<Month>
  /// Says how many months have none, such as `Not shown: 5 earlier months`; empty where all have.
  let note: String
  /// The top of the first month's row; a note has a row of its own above it.
  let top: Double
  /// The height of a row.
  let pitch: Double

  /// Divides the height from `top` to `bottom` among the last 25 of `months`, or as many as leave
  /// each its line of text.
  ///
  /// The window is moved back where `current` would lie outside it. Rows are never higher than
  /// `tallest`, so that few months do not fill the height.
  init(
    of all: ClosedRange<Month>,
    current: Month,
    top: Double,
    bottom: Double,
    textSize: Double,
    tallest: Double
  ) {
    let count = all.lowerBound.distance(to: all.upperBound) + 1
    let height = max(0, bottom - top)
    let room = Int(height / (Self.leastPitch * textSize) + 1e-6)
    guard count > max(1, min(MonthRows.limit, room)) else {
      months = all
      note = ""
      self.top = top
      pitch = min(tallest, height / Double(count))
      return
    }
    let shown = max(1, min(MonthRows.limit, room - 1))
    var first = all.upperBound.advanced(by: 1 - shown)
    if all.contains(current) { first = min(first, current) }
    months = first...first.advanced(by: shown - 1)
    note = MonthRows.note(
      earlier: all.lowerBound.distance(to: months.lowerBound),
      later: months.upperBound.distance(to: all.upperBound)
    )
    pitch = min(tallest, height / Double(shown + 1))
    self.top = top + pitch
  }

  /// Whether a row has less height than a line of text of `size` needs.
  func areTooThin(for size: Double) -> Bool {
    pitch < Self.leastPitch * size - 1e-6
  }

  var count: Int { months.lowerBound.distance(to: months.upperBound) + 1 }

  /// Under the last row.
  var bottom: Double { top + Double(count) * pitch }

  /// The middle of the row at `index`, counted from 0.
  func center(_ index: Int) -> Double { top + (Double(index) + 0.5) * pitch }

  /// The middle of the row that the note has.
  var noteCenter: Double { top - pitch / 2 }

  /// The height of a print chart with a row for each of `months`, in points: 236 for 13 rows, and
  /// more for more.
  static func height(of months: ClosedRange<Month>) -> Double {
    let count = months.lowerBound.distance(to: months.upperBound) + 1
    return 236 + 5.5 * Double(max(0, min(count, limit) - 13))
  }

  private static func note(earlier: Int, later: Int) -> String {
    let parts = [(earlier, "earlier"), (later, "later")].filter { $0.0 > 0 }
    let total = earlier + later
    return "Not shown: " + parts.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
      + (total == 1 ? " month" : " months")
  }
}
