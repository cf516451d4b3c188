import Foundation
import TestSupport

/// All that a run leaves for readers and for the runs after it.
struct EndState: Equatable {
  let published: Published
  /// What the ledger holds, without the times of recording.
  let figures: [String]

  init(_ site: Site) throws {
    published = try site.published
    figures = try site.figures
  }
}

extension Site {
  var published: Published {
    get throws { try Published(folder.path("published")) }
  }

  /// The export of the ledger, without the times of recording.
  var figures: [String] {
    get throws {
      let export = try start(["figures", "--all-vintages", "--format", "csv"]).run()
      return export.output.split(separator: "\n").map {
        String($0.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: ""))
      }
    }
  }

  /// What no moment may show: a ledger that fails its check, an edition that is not whole.
  var broken: [String] {
    get throws {
      var faults: [String] = []
      if FileManager.default.exists(folder.path("ledger.sqlite")) {
        let ledger = try start(["ledger", "verify"]).run()
        if ledger.status != 0 { faults.append("ledger: \(ledger.status) \(ledger.messages)") }
      }
      return try faults + published.broken(in: folder.path("published"))
    }
  }

  /// What must not be there once a run has gone through.
  var untidy: [String] {
    get throws { try published.untidy }
  }
}
