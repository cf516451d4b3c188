/// A color of a theme by its name, with the one that takes its place on dark paper.
package struct SVGColor: Hashable, Sendable {
  /// Part of a CSS class: letters, digits and `-`.
  package let name: String
  package let light: Color
  package let dark: Color

  package init(_ name: String, light: Color, dark: Color) {
    self.name = name
    self.light = light
    self.dark = dark
  }
}

/// The attributes that paint.
enum SVGPaint: String, CaseIterable {
  case fill, stroke
}

/// The dark variant of a picture: a class for each color and paint, and the rules for those in use.
struct SVGPalette {
  private let colors: [SVGColor]
  private var used: Set<String> = []

  init(_ colors: [SVGColor]) {
    self.colors = colors
  }

  /// The class of what is painted in `color`, in use from now on; `nil` for a color that stays.
  mutating func use(_ color: Color, for paint: SVGPaint) -> String? {
    guard let known = colors.first(where: { $0.light == color }) else { return nil }
    let name = known.className(paint)
    used.insert(name)
    return name
  }

  /// The rules of the classes in use inside the element `id`; `nil` without any.
  ///
  /// Rules of a style sheet reach the whole page that a picture stands in, hence the id.
  func styleSheet(id: String) -> String? {
    guard !used.isEmpty else { return nil }
    var rules = ""
    for color in colors {
      for paint in SVGPaint.allCases where used.contains(color.className(paint)) {
        rules += "#\(id) .\(color.className(paint)){\(paint.rawValue):\(color.dark.hex)}\n"
      }
    }
    return "@media screen and (prefers-color-scheme:dark){\n\(rules)}"
  }
}

extension SVGColor {
  fileprivate func className(_ paint: SVGPaint) -> String { "\(paint.rawValue)-\(name)" }
}
