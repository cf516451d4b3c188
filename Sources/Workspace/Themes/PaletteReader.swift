import Charting
import Scene
import YAMLReading

/// Reads the colors of a theme, light or dark, and refuses those that cannot be read by everyone.
struct PaletteReader {
  /// The key under which they stand.
  let name: String

  /// The colors that `value` gives, over those of `base`.
  func read(_ value: YAMLValue, _ base: Theme.Colors) throws(YAMLFault) -> Theme.Colors {
    var colors = base
    var given: [PaletteKey: YAMLValue] = [:]
    for (key, value) in try value.entries(called: "“\(name)”", PaletteKey.self) {
      given[key] = value
      switch key {
      case .color(let role): colors[keyPath: role.path] = try color(value, key.rawValue)
      case .ramp: colors.ramp = try ramp(value)
      }
    }
    for fault in colors.faults {
      // A fault is between two colors, of which the file gives at least one.
      let key = fault.keys.first { given[$0] != nil } ?? fault.keys[0]
      throw (given[key] ?? value).badValue(
        name == "colors" ? key.rawValue : "\(name) \(key.rawValue)",
        colors.text(of: key),
        fault.reason
      )
    }
    return colors
  }

  private func ramp(_ value: YAMLValue) throws(YAMLFault) -> [Color] {
    let count = Theme.Colors.rampCount
    guard let items = value.items, items.count == count else {
      throw value.wrongType("ramp", "a list of \(count) colors")
    }
    var ramp: [Color] = []
    for item in items { ramp.append(try color(item, "ramp")) }
    return ramp
  }

  private func color(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Color {
    guard let text = value.text else {
      throw value.wrongType(key, "a color in quotes, such as \"#15202B\"")
    }
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.count == 6, let hex = UInt32(digits, radix: 16),
      digits.first != "+"
    else {
      throw value.badValue(key, text, "it must be # and six hexadecimal digits")
    }
    return Color(hex)
  }
}

extension Theme.Colors {
  fileprivate func text(of key: PaletteKey) -> String {
    switch key {
    case .color(let role): self[role].hex
    case .ramp: ramp.map(\.hex).joined(separator: ", ")
    }
  }
}

extension PaletteFault {
  /// The colors that bear on it, the likeliest to change first.
  var keys: [PaletteKey] {
    switch self {
    case .faintText(let text, let ground, _): [.color(text), .color(ground)]
    case .faintMark(let mark, _): [.color(mark), .color(.paper)]
    case .alike(let first, let second, _, _), .sameGrey(let first, let second, _):
      [.color(second), .color(first)]
    case .misnamed(let role, _, _): [.color(role)]
    case .unreadableClass, .unorderedClass: [.ramp, .color(.ink), .color(.paper)]
    }
  }

  var reason: String {
    switch self {
    case .faintText(let text, let ground, let contrast):
      "the contrast of \(text.rawValue) on \(ground.rawValue) is "
        + "\(ThemeNumber.floored(contrast)):1, and text needs "
        + "\(ThemeNumber.text(Color.textContrast)):1"
    case .faintMark(let mark, let contrast):
      "the contrast of \(mark.rawValue) on paper is \(ThemeNumber.floored(contrast)):1, "
        + "and marks need \(ThemeNumber.text(Color.graphicsContrast)):1"
    case .alike(let first, let second, let vision, let difference):
      "\(first.rawValue) and \(second.rawValue) differ by "
        + "\(ThemeNumber.floored(difference)) (CIEDE2000) to \(vision.rawValue) eyes, "
        + "and colors that meet need \(ThemeNumber.text(Theme.Colors.leastDifference))"
    case .sameGrey(let first, let second, let difference):
      "\(first.rawValue) and \(second.rawValue) differ by "
        + "\(ThemeNumber.floored(difference)) in lightness, and colors that meet need "
        + ThemeNumber.text(Theme.Colors.leastLightness)
    case .misnamed(_, let name, let called):
      "it is \(name.rawValue), and charts call it \(called.rawValue)"
    case .unreadableClass(let number, let contrast):
      "on its color \(number) ink and paper have a contrast of at most "
        + "\(ThemeNumber.floored(contrast)):1, and text needs "
        + "\(ThemeNumber.text(Color.textContrast)):1"
    case .unorderedClass(let number, let difference):
      "its color \(number) is farther from paper than the one before by "
        + "\(ThemeNumber.floored(difference)) in lightness, and \(ThemeNumber.text(Theme.Colors.leastStep)) "
        + "are needed"
    }
  }
}
