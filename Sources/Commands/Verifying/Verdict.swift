import PDFFinishing
import Workspace

/// What a verification found.
enum Verdict: Hashable {
  /// Every byte is what the data give.
  case same
  /// All that a reader finds is what the data give; another program packed it.
  case repacked
  /// Another version made the file; the statistics that differ, each in words.
  case otherVersion(String, statistics: [StatisticsDifference])
  case differs(faults: [CarriedFault], differences: [PDFDifference])

  var status: ExitStatus {
    switch self {
    case .same: .done
    case .repacked: .doneWithWarnings
    case .otherVersion(_, let statistics): statistics.isEmpty ? .doneWithWarnings : .differs
    case .differs: .differs
    }
  }
}

/// What is wrong with a report, or with a file inside it, whatever its pages show.
enum CarriedFault: Hashable {
  case changed(String)
  case missing(String)
  case unnamed(String)
  /// The file had to be mended to be read, for the reason given.
  case damaged(String)
  /// So many bytes stand behind the end of the report.
  case followed(Int)
  /// So many bytes lack at its end.
  case cutOff(Int)
  /// The report cannot be made anew from what it carries, for the reason given.
  case unusable(String)
}

/// A statistic that the receipt gives otherwise than the data do.
struct StatisticsDifference: Hashable {
  let measure: String
  /// `value`, `change on the previous month`.
  let quantity: String
  let found: String
  let expected: String
}
