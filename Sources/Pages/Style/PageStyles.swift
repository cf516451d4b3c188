internal import Charting
internal import Scene

/// The type scale of pages, set in the colors and faces of a theme.
struct PageStyles {
  let theme: Theme

  var colors: Theme.Colors { theme.colors }

  // MARK: - Serif

  var nameplate: TextStyle { strongSerif(40, tracking: -0.4) }
  var headline: LeadedStyle { LeadedStyle(strongSerif(19), leading: 22) }
  var sectionTitle: LeadedStyle { LeadedStyle(strongSerif(18), leading: 22) }
  var panelTitle: TextStyle { strongSerif(13) }
  var body: LeadedStyle {
    let style = TextStyle(theme.faces.serif, size: 10.5, color: colors.ink)
    return LeadedStyle(style, leading: PageGrid.step)
  }

  var richBody: RichStyle {
    RichStyle(
      plain: body.style,
      strong: strongSerif(10.5),
      // Inter looks larger than Caladea of the same size.
      literal: data(9.5, colors.ink),
      leading: body.leading,
      baseline: 12
    )
  }
  /// The first article of a section, and the others.
  var leadTitle: LeadedStyle { LeadedStyle(strongSerif(22), leading: 26) }
  var articleTitle: LeadedStyle { LeadedStyle(strongSerif(15), leading: 18) }
  /// A heading inside an article.
  var articleHeading: TextStyle { strongSerif(10.5) }
  var caseTitle: LeadedStyle { LeadedStyle(strongSerif(13), leading: 16) }

  // MARK: - Sans

  var issueMonth: TextStyle { TextStyle(theme.faces.display, size: 20, color: colors.current) }
  var agency: TextStyle { strong(9, colors.ink) }
  var issueLine: TextStyle { data(9, colors.inkSecondary) }
  var notice: TextStyle { strong(7.5, colors.ink) }
  var strip: TextStyle { data(7.5, colors.inkSecondary) }
  var stripQuiet: TextStyle { data(7.5, colors.inkTertiary) }

  /// Headings under a section's title, level 2.
  var heading: LeadedStyle { LeadedStyle(strong(9, colors.ink), leading: 12.5) }
  /// Headings of level 3.
  var subheading: LeadedStyle { LeadedStyle(strong(8.5, colors.inkSecondary), leading: 12.5) }
  var note: LeadedStyle { LeadedStyle(data(8.5, colors.inkSecondary), leading: 12.5) }
  var richNote: RichStyle { rich(8.5, colors.inkSecondary, leading: 12.5, baseline: 10) }

  /// The name of a section over its first article.
  var sectionName: TextStyle { strong(9, colors.current) }
  var dateline: TextStyle { data(7.5, colors.inkSecondary) }
  var pictureCaption: RichStyle { rich(7.5, colors.inkSecondary, leading: 10.5, baseline: 8) }
  var pictureCredit: TextStyle { data(7, colors.inkTertiary) }
  /// A figure of an article, with the words around it.
  func pullNumber(size: Double) -> TextStyle {
    TextStyle(theme.faces.display, size: size, color: colors.current)
  }
  var pullUnit: TextStyle { strong(8, colors.ink) }
  var pullWords: LeadedStyle { LeadedStyle(data(7.5, colors.inkSecondary), leading: 10.5) }
  var dataReference: LeadedStyle { LeadedStyle(data(6.5, colors.inkTertiary), leading: 8.75) }

  func eventDay(isUpcoming: Bool) -> TextStyle {
    TextStyle(theme.faces.display, size: 13, color: isUpcoming ? colors.current : colors.ink)
  }
  func eventYear(isUpcoming: Bool) -> TextStyle {
    data(7.5, isUpcoming ? colors.current : colors.inkTertiary)
  }
  var eventTitle: LeadedStyle { LeadedStyle(strong(9, colors.ink), leading: 12) }
  var eventPlace: RichStyle { rich(8.5, colors.ink, leading: 12, baseline: 9.5) }
  var eventText: RichStyle { rich(8.5, colors.inkSecondary, leading: 12, baseline: 9.5) }

  var caseEyebrow: TextStyle { strong(7.5, colors.second) }
  var caseText: RichStyle { rich(8.5, colors.ink, leading: 12.5, baseline: 10) }

  var marksTitle: TextStyle { strong(9, colors.ink) }
  var marksLabel: LeadedStyle { LeadedStyle(data(7.5, colors.inkSecondary), leading: 10) }

  /// Notes under tables.
  var pageNote: LeadedStyle { LeadedStyle(data(7, colors.inkTertiary), leading: 9) }

  var contentsTitle: TextStyle { strong(8.5, colors.ink) }
  var contentsEntry: TextStyle { data(8, colors.inkSecondary) }

  var runningTitle: TextStyle { strong(7.5, colors.ink) }
  var running: TextStyle { data(7.5, colors.inkSecondary) }
  var footer: TextStyle { data(7, colors.inkTertiary) }
  var folio: TextStyle { data(7, colors.inkSecondary) }

  var boxLabel: TextStyle { strong(7.5, colors.inkSecondary) }
  var boxCaption: LeadedStyle { LeadedStyle(data(7.5, colors.inkSecondary), leading: 10) }
  func boxNumber(size: Double, isSecond: Bool) -> TextStyle {
    TextStyle(theme.faces.display, size: size, color: isSecond ? colors.second : colors.current)
  }

  // MARK: - Tables

  var tableTitle: LeadedStyle { LeadedStyle(strong(9.5, colors.ink), leading: 12.5) }
  var tableHeader: TextStyle { strong(7.5, colors.inkSecondary) }
  var tableUnit: TextStyle { data(7, colors.inkSecondary) }
  func tableText(size: Double, isCurrent: Bool, isMissing: Bool = false) -> TextStyle {
    let color = isMissing ? colors.inkTertiary : colors.ink
    let face = isCurrent ? theme.faces.dataStrong : theme.faces.data
    return TextStyle(face, size: size, color: color, hasTabularFigures: true)
  }
  /// `>`, `<` or `~` before a number.
  func tableSign(size: Double) -> TextStyle {
    TextStyle(
      theme.faces.data,
      size: size - 1,
      color: colors.inkSecondary,
      hasTabularFigures: true
    )
  }
  /// The smallest text there may be: the flag is set half a point above what it could be.
  var tableFlag: TextStyle { strong(6.5, colors.second) }

  // MARK: - Key figures

  var keyMeasure: TextStyle { data(8.5, colors.ink) }
  var keyQualifier: TextStyle { data(7.5, colors.inkSecondary) }
  var keyValue: TextStyle { strong(11, colors.current) }
  var keyMissing: TextStyle { data(7.5, colors.inkTertiary) }
  var keyCell: TextStyle {
    TextStyle(theme.faces.data, size: 8, color: colors.ink, hasTabularFigures: true)
  }
  var keyDetail: TextStyle { data(6.5, colors.inkTertiary) }

  /// Inter with its stronger weight.
  private func rich(
    _ size: Double,
    _ color: Color,
    leading: Double,
    baseline: Double
  ) -> RichStyle {
    RichStyle(
      plain: data(size, color),
      strong: strong(size, color),
      literal: data(size, colors.ink),
      leading: leading,
      baseline: baseline
    )
  }

  private func data(_ size: Double, _ color: Color) -> TextStyle {
    TextStyle(theme.faces.data, size: size, color: color)
  }

  private func strong(_ size: Double, _ color: Color) -> TextStyle {
    TextStyle(theme.faces.dataStrong, size: size, color: color)
  }

  private func strongSerif(_ size: Double, tracking: Double = 0) -> TextStyle {
    TextStyle(theme.faces.serifStrong, size: size, color: colors.ink, tracking: tracking)
  }
}

/// A style with the distance of its baselines.
struct LeadedStyle {
  let style: TextStyle
  let leading: Double

  init(_ style: TextStyle, leading: Double) {
    self.style = style
    self.leading = leading
  }
}
