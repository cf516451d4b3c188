import Charting
import Scene
import YAMLReading

/// Reads the keys of a theme.
struct ThemeReader {
  let reader: ConfigurationReader
  private let files: any ThemeFiles
  private var theme: Theme
  private var fontFiles: [String] = []
  private var named: [String] = []

  /// A reader of a theme that is as `base` where the file says nothing.
  init(reader: ConfigurationReader, files: any ThemeFiles, base: Theme) {
    self.reader = reader
    self.files = files
    theme = base
  }

  mutating func read(_ root: YAMLValue) throws(YAMLFault) -> ThemeFile {
    let keys = try root.entries(called: "the file", ThemeKey.self)
    // Which faces there are depends on the fonts, wherever they stand.
    for (key, value) in keys where key == .fonts {
      try readFonts(value, key.rawValue)
    }
    for (key, value) in keys {
      switch key {
      case .fonts: break
      case .faces: try readFaces(value)
      case .sizes: try readSizes(value)
      case .leadings: try readLeadings(value)
      case .lines: try readLines(value)
      case .colors:
        theme.colors = try PaletteReader(name: "colors").read(value, theme.colors)
      case .dark:
        theme.dark = try PaletteReader(name: "dark").read(value, theme.dark)
      case .logo: try readLogo(value)
      }
    }
    try checkLeadings(keys)
    return ThemeFile(theme: theme, fontFiles: fontFiles, named: named)
  }

  // MARK: - Files

  private mutating func readFonts(_ value: YAMLValue, _ key: String) throws(YAMLFault) {
    guard let items = value.items else { throw value.wrongType(key, "a list of paths") }
    for item in items {
      let path = try reader.writtenPath(item, key)
      do {
        fontFiles.append(try files.font(at: path))
      } catch {
        throw item.badValue(key, path, error.message)
      }
      note(path)
    }
  }

  private mutating func readLogo(_ value: YAMLValue) throws(YAMLFault) {
    let found = try LogoReader(reader: reader, files: files).read(value)
    theme.logo = found?.logo
    if let path = found?.path { note(path) }
  }

  private mutating func note(_ path: String) {
    if !named.contains(path) { named.append(path) }
  }

  // MARK: - Faces

  private mutating func readFaces(_ value: YAMLValue) throws(YAMLFault) {
    for (role, value) in try value.entries(called: "“faces”", Theme.Faces.Role.self) {
      let record = try YAMLRecord<FaceKey>(value, called: "a face")
      let family = try record.required(.family)
      let face = Typeface(
        family: try family.line("family"),
        weight: try weight(try record.required(.weight))
      )
      // Whether a file holds a face is found when the fonts are opened; without files none does.
      guard !fontFiles.isEmpty || Theme.standard.faces.all.contains(face) else {
        let words = "no font of weight \(face.weight) of that family comes with the program"
        throw family.badValue("family", face.family, "\(words); list its file in “fonts”")
      }
      theme.faces[keyPath: role.path] = face
    }
  }

  private func weight(_ value: YAMLValue) throws(YAMLFault) -> Int {
    guard let number = value.number else { throw value.wrongType("weight", "a number") }
    guard
      let weight = stride(from: 100, through: 900, by: 100).first(where: { Double($0) == number })
    else {
      let text = ThemeNumber.text(number)
      throw value.badValue("weight", text, "it must be one of 100, 200 and so on to 900")
    }
    return weight
  }

  // MARK: - Lengths

  /// Sizes may be a quarter larger than those of the house theme: the places of texts are made for
  /// those.
  private mutating func readSizes(_ value: YAMLValue) throws(YAMLFault) {
    for (role, value) in try value.entries(called: "“sizes”", Theme.Sizes.Role.self) {
      let house = Theme.standard.sizes[keyPath: role.path]
      theme.sizes[keyPath: role.path] = try length(
        value,
        role.rawValue,
        print: role.least.print...1.25 * house.print,
        slide: role.least.slide...1.25 * house.slide
      )
    }
  }

  private mutating func readLeadings(_ value: YAMLValue) throws(YAMLFault) {
    for (role, value) in try value.entries(called: "“leadings”", Theme.Leadings.Role.self) {
      let house = Theme.standard.leadings[keyPath: role.path]
      theme.leadings[keyPath: role.path] = try length(value, role.rawValue, around: house, by: 1.25)
    }
  }

  private mutating func readLines(_ value: YAMLValue) throws(YAMLFault) {
    for (role, value) in try value.entries(called: "“lines”", Theme.Lines.Role.self) {
      let house = Theme.standard.lines[keyPath: role.path]
      theme.lines[keyPath: role.path] = try length(value, role.rawValue, around: house, by: 2)
    }
  }

  /// Two numbers, at most so many times those of the house theme and at least so many parts.
  private func length(
    _ value: YAMLValue,
    _ key: String,
    around house: FormatLength,
    by factor: Double
  ) throws(YAMLFault) -> FormatLength {
    try length(
      value,
      key,
      print: house.print / factor...house.print * factor,
      slide: house.slide / factor...house.slide * factor
    )
  }

  private func length(
    _ value: YAMLValue,
    _ key: String,
    print printRange: ClosedRange<Double>,
    slide slideRange: ClosedRange<Double>
  ) throws(YAMLFault) -> FormatLength {
    let expected = "two numbers, for print and for slides, such as [9.5, 40]"
    guard let items = value.items, items.count == 2, let print = items[0].number,
      let slide = items[1].number
    else { throw value.wrongType(key, expected) }
    for (number, range, place) in [(print, printRange, "print"), (slide, slideRange, "slides")]
    where !range.contains(number) {
      let (least, most) = (ThemeNumber.text(range.lowerBound), ThemeNumber.text(range.upperBound))
      let reason = "for \(place) it must be from \(least) to \(most)"
      throw value.badValue(key, ThemeNumber.text(number), reason)
    }
    return FormatLength(print: print, slide: slide)
  }

  /// Lines that are closer than their text is high would touch.
  private func checkLeadings(
    _ keys: [(key: ThemeKey, value: YAMLValue)]
  ) throws(YAMLFault) {
    for role in Theme.Leadings.Role.allCases {
      let leading = theme.leadings[keyPath: role.path]
      let size = theme.sizes[keyPath: role.text.path]
      for (leading, size) in [(leading.print, size.print), (leading.slide, size.slide)]
      where leading < size {
        guard let place = keys.last(where: { $0.key == .leadings || $0.key == .sizes }) else {
          continue
        }
        let reason = "lines of that text are \(ThemeNumber.text(size)) high"
        throw place.value.badValue(role.rawValue, ThemeNumber.text(leading), reason)
      }
    }
  }
}

/// Numbers in messages.
enum ThemeNumber {
  /// Without the decimals that a whole number does not have.
  static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// With two decimals, rounded down: what misses a limit never reads as if it reached it.
  static func floored(_ number: Double) -> String {
    let hundredths = Int((100 * number).rounded(.down))
    let decimals = abs(hundredths) % 100
    return
      "\(hundredths < 0 ? "−" : "")\(abs(hundredths) / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
