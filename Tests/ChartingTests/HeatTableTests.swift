import Quantities
import Scales
import Scene
import TestSupport
import Testing

@testable import Charting

/// Heat tables for tests, each made of one text a cell: empty for a missing figure, `.` for a blank.
enum HeatSample {
  static let months = [
    "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
  ]

  static func table(
    _ rows: [[String]],
    totals: [String?] = [],
    breaks: [HeatTable.Break] = [],
    underQuery: Set<String> = []
  ) -> HeatTable {
    let numbers = rows.joined().compactMap { ExactDecimal(plain($0)) }
    return HeatTable(
      columns: months,
      rows: rows.enumerated().map { index, cells in
        HeatTable.Row(
          name: "FY\(2020 + index)",
          cells: cells.enumerated().map { column, text in
            let isCurrent = index == rows.count - 1 && column == 6
            guard text != "." else { return .blank }
            guard let number = ExactDecimal(plain(text)) else {
              return .missing(isCurrent: isCurrent)
            }
            return .figure(
              Datum(
                value: number.double,
                lower: number.double,
                upper: number.double,
                label: text,
                emphasis: isCurrent ? .current : .ordinary,
                isUnderQuery: underQuery.contains(text)
              )
            )
          },
          total: totals.indices.contains(index) ? totals[index] : nil
        )
      },
      totalHeading: totals.isEmpty ? "" : "Published FY\u{A0}total",
      limits: ClassLimits(dividing: numbers),
      breaks: breaks,
      blankNote: "blank: after Apr 2025"
    )
  }

  private static func plain(_ text: String) -> String { text.filter { $0 != "," } }

  static let usual = table(
    [
      Array(repeating: "", count: 11) + ["491"],
      ["398", "444", "310", "282", "481", "400", "377", "", "405", "388", "320", "259"],
      ["504", "331", "450", "", "540", "", "", "450", "", "", "", "425"],
      ["557", "669", "", "1,986", "1,024", "", "140", ".", ".", ".", ".", "."],
    ],
    totals: ["3,605", "4,415", "", nil],
    breaks: [.init(row: 2, column: 8, label: "Definition changed")],
    underQuery: ["540"]
  )

  /// Tables at the ends of what may come.
  static let odd: [(name: String, table: HeatTable)] = [
    ("one row", table([["1"] + Array(repeating: "", count: 11)])),
    ("all missing", table([Array(repeating: "", count: 12), Array(repeating: "", count: 12)])),
    ("all blank", table([Array(repeating: ".", count: 12)])),
    ("all equal", table([Array(repeating: "7", count: 12)], totals: ["84"])),
    ("negative", table([(-6...5).map { "\($0)" }], totals: ["-6"])),
    (
      "twelve orders of magnitude",
      table([
        [
          "0.001", "0.02", "0.3", "4", "50", "600", "7,000", "80,000", "900,000", "1,000,000",
          "20,000,000", "1,000,000,000",
        ]
      ])
    ),
    (
      "long labels",
      table(
        [
          Array(repeating: "", count: 5) + ["123,456,789,012,345"]
            + Array(repeating: "", count: 6)
        ],
        totals: ["more than $123,456.789 billion as printed"]
      )
    ),
    ("ten rows", table((0..<10).map { row in (0..<12).map { "\(row * 12 + $0)" } })),
    (
      "breaks everywhere",
      table(
        (0..<4).map { row in (0..<12).map { "\(row + $0)" } },
        breaks: [
          .init(row: 0, column: 0, label: "Definition changed"),
          .init(row: 3, column: 11, label: "Definition changed"),
          .init(row: 3, column: 10, label: "Definition changed again"),
        ]
      )
    ),
  ]
}

@Suite("Heat tables")
struct HeatTableTests {
  private static let measurer = FakeMeasurer()
  private static let colors = Theme.standard.colors

  private func chart(_ table: HeatTable) -> Chart {
    var chart = RowChartSamples.chart(.heat(table))
    chart.title = "Entries peaked at 1,986 in January 2025"
    return chart
  }

  private func scene(_ table: HeatTable, _ format: ChartFormat) -> Scene {
    ChartLayout(measuring: Self.measurer).scene(of: chart(table), format: format)
  }

  private func cells(_ table: HeatTable, _ format: ChartFormat) -> DrawnItems {
    DrawnItems.layer("cells", of: scene(table, format).items)
  }

  @Test("Every figure has a shaded cell with its number, every gap a dotted cell with a dash")
  func cellsOfAll() {
    for format in ChartFormat.allCases {
      let cells = cells(HeatSample.usual, format)
      let labels = cells.texts.map(\.text)
      let figures = HeatSample.usual.data
      #expect(labels.count { $0 != "–" && $0 != "q" } == figures.count)
      #expect(Set(figures.map(\.label)).isSubset(of: labels))
      // 48 months, 5 of them after the last one.
      #expect(labels.count { $0 == "–" } == 43 - figures.count)
      #expect(cells.strokes(isDashed: true).count == 43 - figures.count)
      #expect(cells.fills(Self.colors.ramp).count == figures.count { !$0.isUnderQuery })
      #expect(labels.count { $0 == "q" } == 1)
    }
  }

  @Test("Cells are of one size, apart by the gap of the design, and hold their numbers")
  func geometry() {
    for format in ChartFormat.allCases {
      let cells = cells(HeatSample.usual, format)
      let fills = cells.fills(Self.colors.ramp)
      #expect(Set(fills.map { ($0.width * 1e6).rounded() }).count == 1)
      #expect(Set(fills.map { ($0.height * 1e6).rounded() }).count == 1)
      let lefts = Set(fills.map { ($0.left * 1e6).rounded() / 1e6 }).sorted()
      let step = lefts[1] - lefts[0]
      #expect(abs(step - fills[0].width - 1.6 * format.unit) < 1e-4)
      for run in cells.texts where run.text.first?.isNumber == true {
        let box = TextBox(run, measuring: Self.measurer).frame
        let all = fills + cells.fills([Self.colors.paper])
        #expect(
          all.contains { $0.left <= box.left && box.right <= $0.right && $0.contains(box) }
            || run.text == "540",
          "\(run.text), \(format)"
        )
      }
    }
  }

  @Test("The current month alone is outlined in orange, and its number is bold")
  func current() throws {
    for format in ChartFormat.allCases {
      let outlines = cells(HeatSample.usual, format).items.filter { item in
        if case .stroke(_, let stroke) = item { stroke.color == Self.colors.second } else { false }
      }
      #expect(outlines.count == 1)
      let run = try #require(cells(HeatSample.usual, format).texts.first { $0.text == "140" })
      #expect(run.style.face.weight == 600)
    }
  }

  @Test("A column of a page turns the table: years across, months down, totals below")
  func turned() throws {
    func axis(_ format: ChartFormat) -> [TextRun] {
      DrawnItems.layer("axis", of: scene(HeatSample.usual, format).items).texts
    }
    let (upright, turned) = (axis(.full), axis(.half))
    func y(_ text: String, _ runs: [TextRun]) throws -> Double {
      try #require(runs.first { $0.text == text }).position.y
    }
    #expect(try y("Oct", upright) == y("Sep", upright))
    #expect(try y("FY2020", upright) < y("FY2023", upright))
    #expect(try y("FY2020", turned) == y("FY2023", turned))
    #expect(try y("Oct", turned) < y("Sep", turned))
    #expect(try y("Sep", turned) < y("4,415", turned))
    // No total is known of 2022, and none to be expected yet of 2023.
    #expect(upright.count { $0.text == "–" } == 1 && turned.count { $0.text == "–" } == 1)
  }

  @Test("A change of definition is a labelled rule before its cell, in its row alone")
  func breaks() throws {
    let scene = scene(HeatSample.usual, .full)
    let items = DrawnItems.layer("breaks", of: scene.items)
    let rule = try #require(items.strokes(isDashed: true).first)
    #expect(items.texts.map(\.text) == ["Definition changed"])
    let fills = DrawnItems.layer("cells", of: scene.items).fills(Self.colors.ramp)
    // May of 2022 ends left of it; no cell of another row is crossed.
    #expect(fills.count { $0.top < rule.bottom && rule.top < $0.bottom } == 5)
    #expect(!fills.contains { $0.intersects(rule.inset(-0.1, 0)) })
  }

  @Test("Shades go from light to dark, and text on each reaches 4.5 to 1", arguments: 1...6)
  func shades(count: Int) {
    let colors = HeatColors(colors: Self.colors, classCount: count)
    let shades = (0..<count).map(colors.shade)
    #expect(Set(shades).count == count)
    let lightness = shades.map { $0.contrast(to: Self.colors.ink) }
    #expect(lightness == lightness.sorted(by: >))
    for shade in shades { #expect(shade.contrast(to: colors.text(on: shade)) >= 4.5) }
  }

  @Test("Contrast is that of WCAG")
  func contrast() {
    #expect(abs(Color(0x000000).contrast(to: Color(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(Color(0x11508E).contrast(to: Color(0xFFFFFF)) - 8.2) < 0.05)
    #expect(abs(Color(0xBF4D12).contrast(to: Color(0xFFFFFF)) - 4.9) < 0.05)
  }

  @Test("Each class stands once in the key")
  func key() {
    for format in ChartFormat.allCases {
      let key = DrawnItems.layer("key", of: scene(HeatSample.usual, format).items)
      #expect(key.fills(Self.colors.ramp).count == HeatSample.usual.limits.count)
      let texts = key.texts.map(\.text)
      #expect(texts.contains("–\u{A0}\u{A0}no figure") && texts.contains("blank: after Apr 2025"))
      #expect(texts.contains("q\u{A0}\u{A0}under query"))
    }
  }

  @Test(
    "Nothing overlaps, strays, is too small or is nowhere, whatever comes",
    arguments: HeatSample.odd + [("usual", HeatSample.usual)]
  )
  func room(name: String, table: HeatTable) {
    for format in ChartFormat.allCases {
      let scene = scene(table, format)
      let box = format.box(height: scene.size.height)
      #expect(SceneChecks.overlaps(in: scene, measuring: Self.measurer) == [], "\(name) \(format)")
      #expect(SceneChecks.strays(from: box, in: scene, measuring: Self.measurer) == [], "\(name)")
      #expect(SceneChecks.tooSmall(format == .slide ? 17 : 6.5, in: scene) == [])
      #expect(SceneChecks.unplaced(in: scene) == [])
      #expect(!scene.layers("cells").isEmpty, "\(name) \(format)")
    }
  }

  @Test("A number without room is left out whole, never cut")
  func longLabels() {
    let table = HeatSample.odd.first { $0.name == "long labels" }?.table
    guard let table else { return }
    #expect(cells(table, .full).texts.map(\.text).contains("…"))
    #expect(!cells(table, .full).texts.contains { $0.text.hasPrefix("123") })
  }

  @Test("A heat table is drawn as recorded", arguments: [ChartFormat.full, .half])
  func transcript(format: ChartFormat) throws {
    let table = HeatSample.table(
      [
        ["2.7", "", "2.5"] + Array(repeating: "", count: 9),
        ["3.1", "2.6", "", "", "", "", "3", "."] + Array(repeating: ".", count: 4),
      ],
      totals: ["36.7", nil],
      breaks: [.init(row: 1, column: 5, label: "Definition changed")],
      underQuery: ["2.6"]
    )
    try expectTranscript(scene(table, format).transcript, named: "heat-table-\(format.rawValue)")
  }
}
