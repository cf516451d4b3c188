internal import Charting
internal import Document
internal import Scene

/// Dated entries as strips: the date in a column of its own, text beside it, a rule between two.
struct EventComposer {
  let styles: PageStyles
  let text: TextSetter

  /// The column of dates, in points; a narrow one beside other columns.
  private static func dateWidth(in width: Double) -> Double {
    width > PageGrid.half ? 86 : 64
  }

  /// Between the last baseline of an entry and the rule under it.
  private static let foot = 11.0

  func strips(of list: EventList, width: Double, nextPart: () -> Int) -> [Strip] {
    let part = Strip.Part(number: nextPart(), role: .list(.none))
    return list.events.enumerated().flatMap { index, event in
      strips(
        of: event,
        in: part,
        isLast: index == list.events.count - 1,
        width: width,
        nextPart: nextPart
      )
    }
  }

  private func strips(
    of event: EventList.Event,
    in list: Strip.Part,
    isLast: Bool,
    width: Double,
    nextPart: () -> Int
  ) -> [Strip] {
    let left = Self.dateWidth(in: width)
    let within = [
      list, Strip.Part(number: nextPart(), role: .listItem),
      Strip.Part(number: nextPart(), role: .listBody),
    ]
    let set = styles.eventTitle
    let title = text.balancedLines(of: event.title, in: set.style, width: width - left)
    var strips = [
      Strip(
        .event,
        height: 19 + Double(max(0, title.count - 1)) * set.leading,
        within: within,
        part: Strip.Part(number: nextPart(), role: .paragraph),
        items: Item.lines(title, left, 16, set.style, leading: set.leading)
      )
    ]
    let date = dateItems(of: event, width: left - 8)
    strips[0].label = date.items
    for (words, look) in [
      (RichText(event.whereabouts), styles.eventPlace), (event.text, styles.eventText),
    ] {
      let part = Strip.Part(number: nextPart(), role: .paragraph)
      for line in text.lines(of: words, in: look, width: width - left) {
        strips.append(
          Strip(
            .event,
            height: look.leading,
            within: within,
            part: part,
            items: line.items(left, look.baseline, leading: look.leading)
          )
        )
      }
    }
    finish(&strips, dateBottom: date.bottom, width: width, isLast: isLast)
    return strips
  }

  /// Keeps an entry of usual length in one piece and closes it with a rule.
  private func finish(_ strips: inout [Strip], dateBottom: Double, width: Double, isLast: Bool) {
    let last = strips.count - 1
    let isLong = strips.count > Self.longestWhole
    for index in strips.indices {
      strips[index].keepsWithNext =
        isLong ? index < 3 || index == last - 1 : index < last
    }
    strips[last].keepsWithNext = false
    let used = strips.reduce(0) { $0 + $1.height }
    let bottom = max(used - 3, dateBottom) + Self.foot
    strips[last].height += bottom - used
    guard !isLast else { return }
    strips[last].decoration = [
      .rule(strips[last].height, to: width, Stroke(styles.colors.grid, width: 0.5))
    ]
  }

  /// In lines; a longer entry may run over a page.
  private static let longestWhole = 16

  /// The day, and its year under it, which says so if the day is still to come.
  private func dateItems(
    of event: EventList.Event,
    width: Double
  ) -> (items: [Item], bottom: Double) {
    let day = text.fitted(
      event.day,
      in: styles.eventDay(isUpcoming: event.isUpcoming),
      width: width,
      smallest: 9
    )
    let style = styles.eventYear(isUpcoming: event.isUpcoming)
    let note = [event.year, event.isUpcoming ? "upcoming" : ""].filter { !$0.isEmpty }
    let notes = text.lines(of: note.joined(separator: " · "), in: style, width: width)
    let dayBottom = 16 + Double(max(0, day.lines.count - 1)) * 15
    let items =
      Item.lines(day.lines, 0, 16, day.style, leading: 15)
      + Item.lines(notes, 0, dayBottom + 13.5, style, leading: 10)
    let noteDepth = notes.isEmpty ? 0 : 13.5 + Double(notes.count - 1) * 10
    return (items, items.isEmpty ? 0 : dayBottom + noteDepth)
  }
}
