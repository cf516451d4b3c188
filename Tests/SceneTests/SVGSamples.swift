import Foundation
import Scene
import TestSupport

#if canImport(FoundationXML)
  import FoundationXML
#endif

let inter = Typeface(family: "Inter", weight: 400)
let display = Typeface(family: "Inter Display", weight: 600)
let ink = Color(0x15202B)
let paper = Color(0xFFFFFF)
let blue = Color(0x11508E)

/// Ink, paper and blue with what takes their place; blue is called as the writer's classes are.
let palette = [
  SVGColor("paper", light: paper, dark: Color(0x10161D)),
  SVGColor("ink", light: ink, dark: Color(0xE9EEF3)),
  SVGColor("current", light: blue, dark: Color(0x7CBBF2)),
]

func scene(_ items: [Item]) -> Scene { Scene(size: Size(100, 50), items: items) }

func text(
  _ string: String,
  x: Double = 10,
  anchor: TextRun.Anchor = .start,
  _ style: TextStyle = TextStyle(inter, size: 7, color: ink),
  halo: Stroke? = nil
) -> Item {
  .text(TextRun(string, at: Point(x, 20), anchor: anchor, style: style, halo: halo))
}

func svg(
  _ items: [Item],
  palette: [SVGColor] = palette,
  title: String = "Duties rose",
  description: String = "Columns.",
  source: String = "",
  id: String = "duties"
) throws -> String {
  let bytes = try SVGWriter.write(
    scene(items),
    background: paper,
    palette: palette,
    description: SVGDescription(
      title: title,
      description: description,
      source: source,
      idPrefix: id
    ),
    measuring: FakeMeasurer()
  )
  return String(decoding: bytes, as: UTF8.self)
}

/// What an XML parser finds in a document; `nil` where it is none.
final class ParsedXML: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The characters of each element that has any of its own, in the order of their ends.
  private(set) var characters: [(name: String, text: String)] = []
  private var open: [String] = []

  init?(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1] += string
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard let text = open.popLast(), text.contains(where: { !$0.isNewline }) else { return }
    characters.append((name, text))
  }

  func texts(of name: String) -> [String] { characters.filter { $0.name == name }.map(\.text) }

  func attributes(of name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  /// The ids that attributes refer to within the document.
  var references: [String] {
    elements.flatMap { _, attributes in
      var names = (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if let clip = attributes["clip-path"] { names.append(String(clip.dropFirst(5).dropLast())) }
      if let target = attributes["xlink:href"], target.hasPrefix("#") {
        names.append(String(target.dropFirst()))
      }
      return names
    }
  }
}
