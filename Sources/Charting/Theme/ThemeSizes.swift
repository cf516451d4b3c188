extension Theme {
  /// The sizes of the texts of charts.
  package struct Sizes: Hashable, Sendable {
    package var title: FormatLength
    package var subtitle: FormatLength
    package var axis: FormatLength
    package var dataLabel: FormatLength
    /// The current month's label.
    package var dataLabelCurrent: FormatLength
    /// Events, headings of panels, "no figure".
    package var annotation: FormatLength
    /// The number at the head of a small panel.
    package var panelValue: FormatLength
    /// The source, the note and the tag.
    package var source: FormatLength
  }

  /// From line to line of the texts of charts.
  package struct Leadings: Hashable, Sendable {
    package var title: FormatLength
    package var subtitle: FormatLength
    package var annotation: FormatLength
    package var source: FormatLength
  }
}

extension Theme.Sizes {
  package enum Role: String, ThemeRole {
    case title, subtitle, axis
    case dataLabel = "data-label"
    case dataLabelCurrent = "data-label-current"
    case annotation
    case panelValue = "panel-value"
    case source

    package var path: WritableKeyPath<Theme.Sizes, FormatLength> {
      switch self {
      case .title: \.title
      case .subtitle: \.subtitle
      case .axis: \.axis
      case .dataLabel: \.dataLabel
      case .dataLabelCurrent: \.dataLabelCurrent
      case .annotation: \.annotation
      case .panelValue: \.panelValue
      case .source: \.source
      }
    }

    /// The smallest that can be read: 6.5 points in print; on a slide of 13⅓ inches, which has 0.6
    /// points to a unit, 12 points for axes and data and 10 for everything else.
    package var least: FormatLength {
      switch self {
      case .axis, .dataLabel, .dataLabelCurrent: FormatLength(6.5, 20)
      case .title, .subtitle, .annotation, .panelValue, .source: FormatLength(6.5, 17)
      }
    }
  }
}

extension Theme.Leadings {
  package enum Role: String, ThemeRole {
    case title, subtitle, annotation, source

    package var path: WritableKeyPath<Theme.Leadings, FormatLength> {
      switch self {
      case .title: \.title
      case .subtitle: \.subtitle
      case .annotation: \.annotation
      case .source: \.source
      }
    }

    /// The text whose lines these are.
    package var text: Theme.Sizes.Role {
      switch self {
      case .title: .title
      case .subtitle: .subtitle
      case .annotation: .annotation
      case .source: .source
      }
    }
  }
}
