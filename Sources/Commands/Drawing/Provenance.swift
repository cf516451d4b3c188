import TradeReport
import Workspace

/// What a picture says of the figures that it shows.
struct Provenance {
  let imprint: Imprint
  /// `sha256:` and 64 hexadecimal digits, of the bytes of `ChartTable.csv`.
  ///
  /// Two pictures with the same hash show the same figures, and the file of data that goes with a
  /// picture is the one that has its hash.
  let dataHash: String

  init(of table: ChartTable, _ imprint: Imprint) {
    self.imprint = imprint
    dataHash = "sha256:" + sha256Hexadecimal(Array(table.csv.utf8))
  }
}
