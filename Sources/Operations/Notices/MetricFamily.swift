import CivilTime

/// A gauge: its name, its help, and its samples.
struct MetricFamily {
  struct Sample {
    let value: Int
    let label: (name: String, value: String)?

    init(_ value: Int, _ label: (name: String, value: String)? = nil) {
      self.value = value
      self.label = label
    }
  }

  private let name: String
  private let help: String
  private let samples: [Sample]

  init(_ name: String, _ help: String, _ samples: [Sample]) {
    self.name = name
    self.help = help
    self.samples = samples
  }

  /// One sample without a label.
  init(_ name: String, _ help: String, _ value: Int) {
    self.init(name, help, [Sample(value)])
  }

  /// The result is `nil` where there is no value.
  init?(_ name: String, _ help: String, _ value: Int?) {
    guard let value else { return nil }
    self.init(name, help, value)
  }

  /// The result is `nil` where there is no moment.
  init?(_ name: String, _ help: String, _ moment: Timestamp?) {
    self.init(name, help, moment?.secondsSince1970)
  }

  /// The lines of the family, each ended by a line feed.
  var text: String {
    let head = [
      "# HELP \(name) \(MetricFamily.escaped(help, quotes: false))", "# TYPE \(name) gauge",
    ]
    let lines = samples.map { sample in
      let label = sample.label.map { "{\($0.name)=\"\(MetricFamily.escaped($0.value))\"}" } ?? ""
      return "\(name)\(label) \(sample.value)"
    }
    return (head + lines).map { $0 + "\n" }.joined()
  }

  /// Backslashes and line feeds escaped, and in the value of a label quotes too.
  static func escaped(_ text: String, quotes: Bool = true) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += #"\\"#
      case "\n": result += #"\n"#
      case "\"" where quotes: result += #"\""#
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
