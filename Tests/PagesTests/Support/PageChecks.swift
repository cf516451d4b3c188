import Pages
import Scene
import TestSupport
import Testing

/// The checks that hold for every page of every document.
enum PageChecks {
  /// No two texts touch: checks 1, 2 and 4 of the design.
  static func expectSound(_ page: Scene, number: Int) {
    let margin = (page.size.width - 504) / 2
    let bottom = page.size.height - 792 + 736
    let boxes = page.boxes
    for (index, box) in boxes.enumerated() {
      #expect(box.run.style.size >= 6.5, "page \(number): \(box.run.text) is too small")
      let frame = box.frame
      // The space that parts a line from the next one shows nowhere.
      let space =
        box.run.text.hasSuffix(" ") ? FakeMeasurer().width(of: " ", in: box.run.style) : 0
      let bearing = box.run.style.size > 30 ? 1.51 : 0.01
      #expect(
        frame.left >= margin - bearing && frame.right - space <= margin + 504.01,
        "page \(number): \(box.run.text) leaves the live width"
      )
      let isFooter = box.baseline >= bottom + 20
      #expect(
        frame.bottom <= (isFooter ? page.size.height : bottom + 0.5),
        "page \(number): \(box.run.text) stands below the bottom"
      )
      for other in boxes[(index + 1)...] where overlap(frame, other.frame) {
        Issue.record("page \(number): “\(box.run.text)” and “\(other.run.text)” overlap")
      }
    }
  }

  private static func overlap(_ a: Rect, _ b: Rect) -> Bool {
    min(a.right, b.right) - max(a.left, b.left) > 0.4
      && min(a.bottom, b.bottom) - max(a.top, b.top) > 0.6
  }

  /// The lines of a page with their places, apart from the footer, which stands lower on A4.
  static func lines(of page: Scene, margin: Double) -> [String] {
    page.boxes.filter { $0.baseline < 745 }.map { box in
      // Tenths, cut between thousandths, which floating-point noise does not reach.
      let x = ((box.frame.left - margin) * 10 + 0.3737).rounded(.down) / 10
      let y = (box.frame.top * 10 + 0.3737).rounded(.down) / 10
      return "\(x) \(y) \(box.run.text)"
    }
  }
}
