import CivilTime
import Document
import TradeFigures
import TradeStatistics

/// Mode, rank, share: with the shares that were published, and no others.
struct ModeTable {
  let edition: Edition

  static let modes: [(name: String, measure: MeasureID)] = [
    ("ocean", .oceanShare), ("air", .airShare), ("truck", .truckShare), ("rail", .railShare),
  ]

  /// The table, where the month has a share or an order.
  var blocks: [Block] {
    let order = Order(edition: edition).names()
    guard !order.isEmpty || edition.isOnRecord(.oceanShare) else { return [] }
    let known = ModeTable.modes.map(\.name)
    let names = order + known.filter { !order.contains($0) }
    let rows = names.map { name in
      let measure = ModeTable.modes.first { $0.name == name }?.measure
      let rank = order.firstIndex(of: name).map { "\($0 + 1)" } ?? "not published"
      return DataTable.Row(
        [
          DataTable.Cell(name.capitalized), DataTable.Cell(rank),
          DataTable.Cell(measure.flatMap(share) ?? "not published separately"),
        ],
        isCurrent: name == "ocean"
      )
    }
    return [
      .table(
        DataTable(
          title: "",
          columns: [
            DataTable.Column("Mode", alignment: .left),
            DataTable.Column("Rank", alignment: .right),
            DataTable.Column("Share of value, %", alignment: .right, weight: 2),
          ],
          rows: rows + [
            DataTable.Row([
              DataTable.Cell("All modes"), DataTable.Cell(""), DataTable.Cell("100"),
            ])
          ]
        )
      )
    ]
  }

  /// `more than 38.27`.
  private func share(_ measure: MeasureID) -> String? {
    edition.reading(measure).map { reading in
      Lists.joined(
        FigureWords(reading: reading).figures.map { figure in
          let digits = figure.number?.digits ?? figure.asPrinted
          return figure.qualifier.isEmpty ? digits : "\(figure.qualifier.text) \(digits)"
        },
        with: "or"
      )
    }
  }
}
