/// A monthly release as an agency might word it, from made-up figures.
struct ReleaseText: Sendable {
  /// How a release is worded and marked up.
  enum Wording: Int, CaseIterable, Sendable {
    case prose, plainProse, bullets, labels, page, pageWithTable
    /// Without the estimated duties.
    case partial

    /// Those that state all that a month needs.
    static let whole = allCases.filter { $0 != .partial }
  }

  var figures: MadeUpFigures
  /// The day of publication as the release prints it: `2031-02-14`.
  var released: String
  var wording: Wording
  /// Sentences added at the end.
  var addition = ""

  /// The release of `month`, in a wording that changes from month to month.
  init(_ month: String, released: String) {
    figures = MadeUpFigures.months[month] ?? MadeUpFigures(missing: month)
    self.released = released
    let number = (Int(month.suffix(2)) ?? 0) + (month.hasPrefix("2032") ? 3 : 0)
    wording = Wording.whole[number % Wording.whole.count]
  }

  /// The same with other figures.
  func with(_ change: (inout MadeUpFigures) -> Void) -> ReleaseText {
    var copy = self
    change(&copy.figures)
    return copy
  }

  /// What the name of its file ends with.
  var fileExtension: String {
    switch wording {
    case .prose, .plainProse, .labels, .partial: "txt"
    case .bullets: "md"
    case .page, .pageWithTable: "html"
    }
  }

  var text: String {
    switch wording {
    case .prose: prose
    case .plainProse: plainProse
    case .bullets: bullets
    case .labels: labels
    case .page: page
    case .pageWithTable: pageWithTable
    case .partial: partial
    }
  }

  /// `March 2031`.
  var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let number = Int(figures.month.suffix(2)) ?? 1
    return "\(names[number - 1]) \(figures.month.prefix(4))"
  }
}

extension MadeUpFigures {
  /// A month that the table does not have.
  fileprivate init(missing month: String) {
    self.init(
      month: month,
      entries: "2.70",
      value: "280.5",
      duties: "6.30",
      ocean: "38.10",
      forcedLabor: "410",
      forcedLaborValue: "120.0",
      seizures: "1,750",
      msrp: "217.0",
      audits: "30",
      identified: "24.0",
      collected: "19.0"
    )
  }
}
