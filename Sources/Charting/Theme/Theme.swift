package import Scene

/// Colors and typefaces, named by what they are for.
package struct Theme: Hashable, Sendable {
  package var colors: Colors
  package var faces: Faces

  package init(colors: Colors, faces: Faces) {
    self.colors = colors
    self.faces = faces
  }

  /// One accent means one thing, on every chart and page.
  package struct Colors: Hashable, Sendable {
    package var paper: Color
    /// Text and section rules.
    package var ink: Color
    /// Secondary text, and outlines of the same month a year earlier.
    package var inkSecondary: Color
    /// Sources, notes, "no figure", axis lines.
    package var inkTertiary: Color
    /// The current month or year, and a main series.
    package var current: Color
    /// A second measure, an outlier, a flag.
    package var second: Color
    /// A derived rate, alone in its panel.
    package var rate: Color
    /// Other months.
    package var bar: Color
    /// Earlier years, outlines.
    package var context: Color
    package var rule: Color
    package var grid: Color
    package var panel: Color
    /// The range that rounding allows, and its edge.
    package var band: Color
    package var bandEdge: Color
    /// Hatching for what is not published separately.
    package var hatch: Color
    /// Six classes from light to dark.
    package var ramp: [Color]
  }

  package struct Faces: Hashable, Sendable {
    /// Data, labels, tables, notes.
    package var data: Typeface
    package var dataStrong: Typeface
    /// Large numerals and slide titles.
    package var display: Typeface
    /// Nameplate, section heads, article text.
    package var serif: Typeface
    package var serifStrong: Typeface
  }

  /// The house theme.
  package static let standard = Theme(
    colors: Colors(
      paper: Color(0xFFFFFF),
      ink: Color(0x15202B),
      inkSecondary: Color(0x44505C),
      inkTertiary: Color(0x5C6874),
      current: Color(0x11508E),
      second: Color(0xBF4D12),
      rate: Color(0x167A72),
      bar: Color(0x8193A6),
      context: Color(0x8392A1),
      rule: Color(0xC3CAD1),
      grid: Color(0xDFE4E9),
      panel: Color(0xF3F6F8),
      band: Color(0xCFDFEF),
      bandEdge: Color(0x7FA6CC),
      hatch: Color(0xB9C3CD),
      ramp: [0xEAF1F8, 0xC9DCEE, 0x9CBFDF, 0x6598C6, 0x2F6FA9, 0x0D4279].map { Color($0) }
    ),
    faces: Faces(
      data: Typeface(family: "Inter", weight: 400),
      dataStrong: Typeface(family: "Inter", weight: 600),
      display: Typeface(family: "Inter Display", weight: 600),
      serif: Typeface(family: "Caladea", weight: 400),
      serifStrong: Typeface(family: "Caladea", weight: 700)
    )
  )
}
