import CivilTime
import Document
import Issue

/// Enforcement actions and what became of each.
struct ActionTable {
  let actions: [EnforcementAction]

  var blocks: [Block] { [.table(table)] + links }

  private var table: DataTable {
    DataTable(
      title: "Enforcement actions and their modifications",
      columns: [
        DataTable.Column("Date", alignment: .left, weight: 2),
        DataTable.Column("Action", alignment: .left, weight: 4),
        DataTable.Column("What it says", alignment: .left, weight: 7),
      ],
      rows: actions.flatMap { action in
        [row(action.date.shortTitle, action.kind, action.text, of: action)]
          + action.modifications.map {
            row($0.date.shortTitle, "Modification", $0.text, of: action)
          }
      }
    )
  }

  private func row(
    _ date: String,
    _ kind: String,
    _ text: String,
    of action: EnforcementAction
  ) -> DataTable.Row {
    DataTable.Row(
      [date, "\(kind): \(action.subject)", text.isEmpty ? "–" : Typography.bound(text)]
        .map { DataTable.Cell($0) }
    )
  }

  private var links: [Block] {
    actions.compactMap { action in
      action.address.map { address in
        .note(
          RichText([
            .init("\(action.kind), \(action.subject): "),
            .init(WebAddress.host(of: address), address: address), .init("."),
          ])
        )
      }
    }
  }
}
