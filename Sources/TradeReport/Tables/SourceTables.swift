import CivilTime
import Document
import TradeFigures
import TradeStatistics

/// Where the figures come from, and which of them were revised.
struct SourceTables {
  let edition: Edition

  /// Each figure of the month as printed, with its sources; those of the other months stand under
  /// it.
  var month: DataTable {
    var numbers = SourceNumbers()
    let measures = edition.statistics.snapshot.measures(in: edition.month)
    let rows = measures.flatMap { measure -> [DataTable.Row] in
      let readings = edition.reading(measure)?.readings ?? []
      return SourceTables.distinct(readings.map(\.figure.phrase)).map { phrase in
        let sources = readings.filter { $0.figure.phrase == phrase }.map { credit($0.source) }
        return DataTable.Row(
          [edition.statistics.title(of: measure), phrase, numbers.list(sources)]
            .map { DataTable.Cell($0) }
        )
      }
    }
    let others = earlierMonths(&numbers)
    return DataTable(
      title: "Sources of the figures of \(edition.month.title)",
      columns: [
        DataTable.Column("Measure", alignment: .left, weight: 3),
        DataTable.Column("As printed", alignment: .left, weight: 2),
        DataTable.Column("Sources", alignment: .left, weight: 1),
      ],
      rows: rows,
      notes: [
        numbers.key, others,
        "The exported figures hold the full address and the checksum of "
          + "every source.",
      ].filter { !$0.isEmpty }.map(Typography.bound)
    )
  }

  /// The texts without repetitions, each where it first stood.
  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// How many figures the other months of the report have, and their sources; empty where they have
  /// none.
  private func earlierMonths(_ numbers: inout SourceNumbers) -> String {
    var entries: [String] = []
    for month in edition.fullWindow.dropLast() {
      let measures = edition.statistics.snapshot.measures(in: month)
      let sources = measures.compactMap { edition.reading($0, in: month)?.shown.source }
      guard !sources.isEmpty else { continue }
      let list = numbers.list(sources.map(credit))
      let word = list.contains(",") ? "sources" : "source"
      entries.append(
        "\(month.shortTitle), \(Lists.count(measures.count, "figure")), \(word) \(list)"
      )
    }
    return entries.isEmpty ? "" : "Other months: \(entries.joined(separator: "; "))."
  }

  /// Figures that a later release of the publisher replaced.
  var revisions: DataTable {
    let snapshot = edition.statistics.snapshot
    let rows = edition.fullWindow.flatMap { month in
      snapshot.measures(in: month).compactMap { measure -> DataTable.Row? in
        guard let reading = snapshot[measure, month], reading.isRevised,
          let first = reading.earlier.first
        else { return nil }
        let published = reading.shown.published.map { "published \($0.shortTitle)" } ?? "–"
        return DataTable.Row([
          DataTable.Cell("\(edition.statistics.title(of: measure)), \(month.title)"),
          DataTable.Cell(first.figure.phrase), DataTable.Cell(reading.figure.phrase),
          DataTable.Cell(published),
        ])
      }
    }
    let none = DataTable.Row(
      ["No revisions on record", "–", "–", "–"].map { DataTable.Cell($0) }
    )
    return DataTable(
      title: "Revisions and differences since the previous issue",
      columns: [
        DataTable.Column("Measure and month", alignment: .left, weight: 3),
        DataTable.Column("First printed", alignment: .right),
        DataTable.Column("Now", alignment: .right),
        DataTable.Column("Note", alignment: .right),
      ],
      rows: rows.isEmpty ? [none] : rows
    )
  }

  /// The name of a source, and whether it only quotes.
  private func credit(_ source: Source) -> String {
    let name = SourceTables.name(of: source)
    switch source.kind {
    case .publisher: return name
    case .secondary: return "\(name) (as quoted)"
    default: return "\(name) (\(source.kind.text))"
    }
  }

  /// Its title; else what stands before an address in parentheses, the host of an address, or the
  /// last part of a path.
  static func name(of source: Source) -> String {
    if !source.title.isEmpty { return source.title }
    let address = source.address
    if let open = address.firstRange(of: " (http") { return String(address[..<open.lowerBound]) }
    guard let scheme = address.firstRange(of: "://") else {
      return address.split(separator: "/").last.map(String.init) ?? address
    }
    let host = address[scheme.upperBound...].prefix { $0 != "/" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }
}
