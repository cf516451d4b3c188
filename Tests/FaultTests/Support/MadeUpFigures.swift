/// The figures of one month as a release prints them; all are made up.
struct MadeUpFigures: Sendable {
  var month: String
  /// Entry summaries, in millions.
  var entries: String
  /// The value of the entries, in billions of dollars.
  var value: String
  /// Estimated duties, in billions of dollars.
  var duties: String
  /// The share of ocean transport, in percent.
  var ocean: String
  var forcedLabor: String
  /// In millions of dollars.
  var forcedLaborValue: String
  var seizures: String
  /// The suggested retail price of what was seized, in millions of dollars.
  var msrp: String
  var audits: String
  /// In millions of dollars.
  var identified: String
  /// In millions of dollars.
  var collected: String

  /// Two years without a slip: no figure is that of the month before.
  static let months: [String: MadeUpFigures] = {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let figures = rows.map { row in
      MadeUpFigures(
        month: row[0],
        entries: row[1],
        value: row[2],
        duties: row[3],
        ocean: row[4],
        forcedLabor: row[5],
        forcedLaborValue: row[6],
        seizures: row[7],
        msrp: row[8],
        audits: row[9],
        identified: row[10],
        collected: row[11]
      )
    }
    return Dictionary(uniqueKeysWithValues: figures.map { ($0.month, $0) })
  }()

  private static let table = """
    2031-01 2.61 271.3 6.12 38.41 402 118.6 1,712 214.3 31 22.4 18.7
    2031-02 2.48 258.9 5.87 37.92 391 112.9 1,655 201.8 28 25.1 17.2
    2031-03 2.83 292.4 6.58 38.77 428 126.3 1,803 223.6 33 21.7 19.9
    2031-04 2.74 284.1 6.39 39.14 417 121.7 1,764 219.2 30 24.6 18.1
    2031-05 2.91 297.8 6.71 39.55 436 129.4 1,841 228.7 35 23.3 20.6
    2031-06 2.79 289.6 6.49 39.02 422 123.8 1,787 221.4 32 26.2 19.3
    2031-07 2.86 294.7 6.63 38.68 431 127.1 1,819 225.9 29 22.9 20.1
    2031-08 2.95 302.2 6.82 38.23 441 131.2 1,858 230.8 34 27.4 21.3
    2031-09 2.81 291.1 6.54 37.81 425 124.9 1,794 222.5 31 24.1 19.6
    2031-10 2.98 305.6 6.91 37.46 446 132.7 1,872 233.1 36 25.8 22.2
    2031-11 2.72 281.9 6.33 37.13 413 120.8 1,751 217.7 28 23.7 18.4
    2031-12 2.67 276.4 6.24 36.88 408 119.9 1,729 215.6 27 21.2 17.9
    2032-01 2.64 273.8 6.17 37.29 405 117.8 1,718 213.4 30 22.6 18.9
    2032-02 2.53 263.2 5.96 37.64 396 114.1 1,671 204.7 29 24.8 17.6
    2032-03 2.88 295.9 6.68 38.19 433 128.2 1,826 226.8 34 23.1 20.3
    2032-04 2.77 287.3 6.46 38.83 419 122.6 1,776 220.1 31 25.4 18.8
    2032-05 2.96 303.1 6.85 39.37 443 130.5 1,863 231.6 37 22.7 21.7
    2032-06 2.82 290.5 6.57 39.71 427 125.6 1,799 223.2 33 26.9 19.4
    2032-07 2.89 296.7 6.73 39.26 437 128.9 1,833 227.3 30 24.3 20.8
    2032-08 3.02 308.4 6.98 38.94 449 133.8 1,881 234.9 35 27.8 22.6
    2032-09 2.84 293.6 6.61 38.52 429 126.7 1,808 224.4 32 25.6 19.8
    2032-10 3.05 311.2 7.04 38.07 452 134.6 1,893 236.2 38 26.4 23.1
    2032-11 2.76 285.7 6.43 37.58 416 122.1 1,768 218.6 29 24.9 18.6
    2032-12 2.71 279.8 6.29 37.22 411 121.3 1,742 216.9 28 22.1 18.2
    """
}
