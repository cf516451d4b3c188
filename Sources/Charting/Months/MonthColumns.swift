import Scales
import Scene

/// How the width of a month chart is shared out, which needs no heights.
struct MonthColumns {
  let months: MonthScale
  /// The strip on one true scale at the right, and the panel that it shows.
  let strip: (panel: Int, left: Double, right: Double)?
  /// The panel whose current value stands right of the plot.
  let besidePanel: Int?
  /// For each panel, the lines of the label of each gap; none where it does not fit.
  let gapLabels: [[[String]]]
  /// `nil` without events.
  let events: EventStrip?

  /// The share of the width that the true-scale strip takes.
  private static let stripShare = 0.235

  init(of plan: MonthPlan, style: ChartStyle, box: Rect, measuring measurer: any TextMeasuring) {
    func width(_ text: String, _ style: TextStyle) -> Double { measurer.width(of: text, in: style) }
    let ticks = plan.panels.flatMap { $0.axis?.labels ?? [] }.map { width($0, style.axis) }
    let left = box.left + (ticks.max().map { $0 + style.axisGap } ?? 0)

    var right = box.right
    let stripPanel =
      style.format == .half
      ? nil
      : plan.panels.firstIndex { !$0.outliers.isEmpty && !$0.panel.trueScaleHeading.isEmpty }
    if let stripPanel {
      let stripLeft = box.right - Self.stripShare * box.width
      strip = (stripPanel, stripLeft, box.right)
      right = stripLeft - 14 * style.unit
    } else {
      strip = nil
    }

    besidePanel = plan.panels.firstIndex { panel in
      panel.panel.mark == .bandedLine && panel.current == plan.count - 1
    }
    if let besidePanel {
      let label = plan.panels[besidePanel].currentText
      right -= width(label, style.dataLabelCurrent) + 2 * style.axisGap
    }
    // Labels must not eat the plot, however long they are.
    let plotRight = max(right, left + 0.3 * box.width)
    let months = MonthScale(months: plan.months, range: (left, plotRight))
    self.months = months

    let heading = plan.panels.first?.panel.heading ?? ""
    events =
      plan.events.isEmpty
      ? nil
      : EventStrip(
        plan.events,
        style: style,
        months: months,
        bounds: box.left...(strip == nil ? box.right : plotRight),
        headingRight: heading.isEmpty ? nil : box.left + width(heading, style.panelHeading),
        measuring: measurer
      )

    gapLabels = plan.panels.map { panel in
      panel.gaps.map { gap in
        let shade = GapLayer.shadeWidth(of: gap, band: months.step)
        let room = min(0.96 * Double(gap.count) * months.step, shade)
        let text = panel.panel.gapLabel
        if width(text, style.gapLabel) < room { return [text] }
        let words = text.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
        let fits = words.count == 2 && words.allSatisfy { width($0, style.gapLabel) < room }
        return fits ? words : []
      }
    }
  }

  /// `Not marked: 2 other events.`; `nil` where all are drawn.
  func eventsSentence(for plan: MonthPlan) -> String? {
    let count = eventsLeftOut(of: plan)
    return count == 0 ? nil : "Not marked: \(count) other event\(count == 1 ? "" : "s")."
  }

  func eventsLeftOut(of plan: MonthPlan) -> Int {
    plan.events.count - (events?.placements.count ?? 0)
  }

  /// `Shaded: no figure.`, where a gap has no label; `nil` where all have one.
  func shadingSentence(for plan: MonthPlan) -> String? {
    var words: [String] = []
    for (panel, labels) in zip(plan.panels, gapLabels)
    where labels.contains(where: \.isEmpty) && !words.contains(panel.panel.gapLabel) {
      words.append(panel.panel.gapLabel)
    }
    return words.isEmpty ? nil : "Shaded: \(words.joined(separator: " or "))."
  }
}

extension PanelPlan {
  /// What the current month's value is called beside a line.
  var currentText: String {
    guard panel.currentLabel.isEmpty else { return panel.currentLabel }
    return current.flatMap { data[$0]?.label } ?? ""
  }
}
