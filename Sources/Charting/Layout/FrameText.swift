import Scene

/// Sets the lines around a chart's body.
struct FrameText {
  let style: ChartStyle
  let box: Rect
  let measurer: any TextMeasuring
  private(set) var items: [Item] = []
  private(set) var warnings: [ChartWarning] = []
  private(set) var lastBaseline = 0.0

  init(style: ChartStyle, box: Rect, measurer: any TextMeasuring) {
    self.style = style
    self.box = box
    self.measurer = measurer
  }

  /// At most two balanced lines; in print the first may begin with `Figure n`.
  mutating func setTitle(
    _ title: String,
    figureNumber: Int?,
    from baseline: Double,
    width: Double
  ) {
    var indent = 0.0
    if let figureNumber {
      let label = "Figure\u{A0}\(figureNumber)"
      add(label, at: Point(box.left, baseline), style: style.figureNumber)
      // Two spaces of the number's own size.
      indent =
        measurer.width(of: label, in: style.figureNumber)
        + 2 * measurer.width(of: "\u{A0}", in: style.figureNumber)
    }
    let lines = balanced(title, .title, style: style.title, width: width, indent: indent)
    for (index, line) in lines.enumerated() {
      let x = box.left + (index == 0 ? indent : 0)
      let y = baseline + Double(index) * style.titleLeading
      add(line, at: Point(x, y), style: style.title)
    }
    lastBaseline = baseline + Double(max(0, lines.count - 1)) * style.titleLeading
  }

  /// At most two balanced lines; a `note` at the end is kept where the rest has to be cut.
  mutating func setSubtitle(_ subtitle: String, note: String, from baseline: Double) {
    let isNoted = !note.isEmpty && subtitle.hasSuffix(note)
    let lines = lines(
      of: isNoted ? String(subtitle.dropLast(note.count)).trimmed : subtitle,
      keeping: isNoted ? note : "",
      .subtitle
    ) { [style, box, measurer] in
      BalancedText($0, style: style.subtitle, width: box.width, limit: 2, measuring: measurer)
    }
    add(lines, from: baseline, leading: style.subtitleLeading, style: style.subtitle)
    lastBaseline = baseline + Double(max(0, lines.count - 1)) * style.subtitleLeading
  }

  /// Sets source and tag on the box's foot, and gives the baseline of the source's first line.
  ///
  /// A slide's source has two balanced lines on at most 72 % of the width, less where the tag
  /// needs more; a print source has three lines that fill the width. `note` belongs at the end of
  /// the source, and is kept where the source itself has to be cut.
  mutating func setSource(_ source: String, note: String, tag: String) -> Double {
    let isSlide = style.format == .slide
    let last = box.bottom - (isSlide ? 4 : 2)
    var width = box.width
    if isSlide {
      let tagWidth = tag.isEmpty ? 0 : measurer.width(of: tag, in: style.tag) + 24
      width = min(0.72 * box.width, max(0.4 * box.width, box.width - tagWidth))
    }
    if !tag.isEmpty {
      let run = TextRun(tag, at: Point(box.right, last), anchor: .end, style: style.tag)
      items.append(.text(run))
    }
    let lines = lines(of: source, keeping: note, .source) { [style, measurer, width] in
      BalancedText(
        $0,
        style: style.source,
        width: width,
        limit: isSlide ? 2 : 3,
        isBalanced: isSlide,
        measuring: measurer
      )
    }
    let first = last - Double(max(0, lines.count - 1)) * style.sourceLeading
    add(lines, from: first, leading: style.sourceLeading, style: style.source)
    return first
  }

  /// `text` with `note` at its end as `set` sets them; where that is too much, `text` is cut and
  /// `note` is kept.
  private mutating func lines(
    of text: String,
    keeping note: String,
    _ part: ChartWarning.Part,
    set: (String) -> BalancedText
  ) -> [String] {
    let whole = set(note.isEmpty ? text : text.appending(sentence: note))
    guard whole.isCut else { return whole.lines }
    warnings.append(.textCut(part, text: text))
    var words = text.split(separator: " ")
    while !note.isEmpty, words.popLast() != nil {
      var start = words.joined(separator: " ")
      while let last = start.last, ".,;:".contains(last) { start.removeLast() }
      let shorter = set("\(start)… \(note)")
      if !shorter.isCut { return shorter.lines }
    }
    return whole.lines
  }

  private mutating func balanced(
    _ text: String,
    _ part: ChartWarning.Part,
    style: TextStyle,
    width: Double,
    indent: Double = 0
  ) -> [String] {
    let result = BalancedText(
      text,
      style: style,
      width: width,
      limit: 2,
      indent: indent,
      measuring: measurer
    )
    if result.isCut { warnings.append(.textCut(part, text: text)) }
    return result.lines
  }

  private mutating func add(_ lines: [String], from: Double, leading: Double, style: TextStyle) {
    for (index, line) in lines.enumerated() {
      add(line, at: Point(box.left, from + Double(index) * leading), style: style)
    }
  }

  private mutating func add(_ line: String, at position: Point, style: TextStyle) {
    items.append(.text(TextRun(line, at: position, style: style)))
  }
}

extension String {
  /// Without spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
