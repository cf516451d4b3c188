import Charting
import Document
import Pages
import Scene
import TestSupport

/// What tests look for on pages.
extension Scene {
  /// Every run of text that is content, in reading order.
  var contentRuns: [TextRun] { items.flatMap { $0.runs(ofArtifacts: false) } }

  /// The words of content, without spaces, so that words cut at a line's end are whole again.
  var contentText: String { contentRuns.map(\.text).joined().filter { !$0.isWhitespace } }

  var boxes: [TextBox] { textBoxes(measuring: FakeMeasurer()) }

  func box(of text: String) -> TextBox? { boxes.first { $0.run.text.trimmed == text } }

  /// Every link, with its words.
  var links: [(target: Link.Target, words: [String])] { items.flatMap(\.links) }

  /// Groups of a role, outermost first.
  func groups(where matches: (Role) -> Bool) -> [Group] { items.flatMap { $0.groups(matches) } }
}

extension String {
  /// Without the space that parts a run from the next one.
  var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension TextBox {
  /// On the page, in points.
  var baseline: Double { frame.top + TextExtent.ascent * run.style.size }
}

extension Item {
  func runs(ofArtifacts: Bool) -> [TextRun] {
    switch self {
    case .group(let group):
      if group.role == .artifact, !ofArtifacts { return [] }
      return group.items.flatMap { $0.runs(ofArtifacts: ofArtifacts) }
    case .link(let link): return link.items.flatMap { $0.runs(ofArtifacts: ofArtifacts) }
    case .text(let run): return [run]
    case .fill, .stroke, .image: return []
    }
  }

  var links: [(target: Link.Target, words: [String])] {
    switch self {
    case .group(let group): group.items.flatMap(\.links)
    case .link(let link):
      [(link.target, link.items.flatMap { $0.runs(ofArtifacts: true) }.map(\.text.trimmed))]
    case .text, .fill, .stroke, .image: []
    }
  }

  func groups(_ matches: (Role) -> Bool) -> [Group] {
    guard case .group(let group) = self else { return [] }
    return (matches(group.role) ? [group] : []) + group.items.flatMap { $0.groups(matches) }
  }
}

/// Draws charts as a title in a frame; no test of pages is a test of charts.
func plainFigures(_ chart: Chart, _ format: ChartFormat, _ height: Double?, _ number: Int) -> Scene
{
  let size = Size(format == .half ? 246 : 504, height ?? 196)
  let style = TextStyle(Theme.standard.faces.data, size: 7, color: Theme.standard.colors.ink)
  let title = TextRun("Figure \(number) \(chart.title)", at: Point(0, 13), style: style)
  let figure = Group(.figure(alternative: chart.alternative), items: [.text(title)])
  return Scene(size: size, items: [.group(figure)])
}

func laidOut(_ document: Document, on paper: Paper = .letter) -> LaidOutDocument {
  PageLayout(paper: paper, measuring: FakeMeasurer(), drawFigure: plainFigures)
    .pages(of: document)
}
