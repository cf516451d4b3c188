internal import Scene

extension Theme {
  /// The house theme, which `Assets/themes/standard.yml` describes; a test holds the two equal.
  ///
  /// It is compiled in, so that a chart without a theme of its own needs no file.
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
    dark: Colors(
      paper: Color(0x10161D),
      ink: Color(0xE9EEF3),
      inkSecondary: Color(0xB7C1CB),
      inkTertiary: Color(0x98A4B0),
      current: Color(0x7CBBF2),
      second: Color(0xE0763C),
      rate: Color(0x32A094),
      bar: Color(0x5E6B78),
      context: Color(0x6A7885),
      rule: Color(0x3E4954),
      grid: Color(0x27303A),
      panel: Color(0x1A222B),
      band: Color(0x1F3A55),
      bandEdge: Color(0x4E7BA8),
      hatch: Color(0x4A5561),
      ramp: [0x1B2733, 0x223C55, 0x285681, 0x3A6C9C, 0x7CBBF2, 0xC6E0F8].map { Color($0) }
    ),
    faces: Faces(
      data: Typeface(family: "Inter", weight: 400),
      dataStrong: Typeface(family: "Inter", weight: 600),
      display: Typeface(family: "Inter Display", weight: 600),
      serif: Typeface(family: "Caladea", weight: 400),
      serifStrong: Typeface(family: "Caladea", weight: 700)
    ),
    sizes: Sizes(
      title: FormatLength(9.5, 40),
      subtitle: FormatLength(7.5, 23),
      axis: FormatLength(7, 20),
      dataLabel: FormatLength(7, 20),
      dataLabelCurrent: FormatLength(7.25, 21),
      annotation: FormatLength(7, 19),
      panelValue: FormatLength(13, 34),
      source: FormatLength(6.5, 17)
    ),
    leadings: Leadings(
      title: FormatLength(12.5, 48),
      subtitle: FormatLength(10.5, 31),
      annotation: FormatLength(8.75, 24),
      source: FormatLength(8.75, 23)
    ),
    lines: Lines(
      data: FormatLength(1.5, 4),
      second: FormatLength(1, 2.5),
      axis: FormatLength(0.6, 1.8),
      tick: FormatLength(3, 8),
      grid: FormatLength(0.4, 1.2),
      reference: FormatLength(0.5, 1.4),
      outline: FormatLength(0.9, 2.25),
      halo: FormatLength(2.2, 6),
      hatch: FormatLength(0.55, 1.6),
      hatchPitch: FormatLength(3.4, 9),
      dotRadius: FormatLength(2.4, 7)
    ),
    logo: nil
  )
}
