internal import Charting
internal import Scene

/// The mark of the publisher before its name on page 1.
struct PublisherLogo {
  let items: [Item]
  /// What it takes of the line, with the gap behind it.
  let width: Double

  /// The logo, up to 14 points high, above the bar's foot and level with a line at `baseline`.
  init(_ logo: Theme.Logo?, baseline: Double) {
    guard let logo else {
      items = []
      width = 0
      return
    }
    let size = logo.fitted(in: Size(60, 14))
    let frame = Rect(x: 0, y: baseline + 2 - size.height, width: size.width, height: size.height)
    let role: Role =
      logo.alternative.isEmpty ? .artifact : .figure(alternative: logo.alternative)
    items = Item.marked(role, [.image(Picture(png: logo.png, frame: frame))])
    width = size.width + 6
  }
}
