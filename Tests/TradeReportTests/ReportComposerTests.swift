import Charting
import CivilTime
import Document
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

@Suite("Report")
struct ReportComposerTests {
  private static let march = ReportComposer(Fixture.own, Fixture.march2023).document()

  @Test(
    "The report of March 2023 carries each published figure beside its qualifier",
    arguments: [
      "more than 2.7 million", "more than $274 billion", "nearly $6.1 billion",
      "more than 38.27 percent", "followed by air, truck and rail", "400 entries",
      "more than $122.7 million", "nearly 1,798 shipments", "more than $335 million", "29 audits",
      "identified $24.7 million", "over $33.1 million",
    ]
  )
  func published(phrase: String) {
    #expect(DocumentText(Self.march).plainProse.contains(phrase))
  }

  @Test("The order of modes is in the table of sources as printed")
  func order() {
    let cells = DocumentText(Self.march).tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
    #expect(cells.contains("ocean > air > truck > rail"))
  }

  @Test(
    "Every month has every section, and no string is empty",
    arguments: Case.all
  )
  func sections(data: Case) {
    let document = ReportComposer(data.statistics, data.month).document()
    #expect(
      document.sections.map(\.title) == [
        "Entries and value", "Duties", "Transport modes", "Forced labor", "Counterfeit goods",
        "Audits", "Data tables", "Notes and method",
      ]
    )
    let text = DocumentText(document)
    #expect(document.sections.allSatisfy { !$0.blocks.isEmpty })
    for string in text.all {
      #expect(!string.isEmpty)
      #expect(!string.contains("  "), "\(string)")
      #expect(!string.contains(".."), "\(string)")
      #expect(!string.contains(" ."), "\(string)")
    }
    #expect(
      text.tables.allSatisfy { table in
        table.rows.allSatisfy { $0.cells.count == table.columns.count }
      }
    )
    #expect(document.cover.summary.count <= CoverSummary.mostCharacters)
    let sentences = document.cover.summary.split(separator: ". ").count
    #expect((1...5).contains(sentences))
  }

  @Test(
    "Table cells repeat the printed digits, and hide no unit",
    arguments: Case.all
  )
  func cells(data: Case) {
    let tables = DocumentText(ReportComposer(data.statistics, data.month).document()).tables
    guard let table = tables.first(where: { $0.title == "Entries, value, duties and transport" })
    else { return }
    let measures: [MeasureID] = [
      .entrySummaries, .entryValue, .estimatedDuties, .effectiveDutyRate, .oceanShare,
    ]
    for (row, month) in zip(table.rows.reversed(), sequence(first: data.month, next: \.previous)) {
      for (cell, measure) in zip(row.cells.dropFirst(), measures)
      where measure != .effectiveDutyRate {
        let reading = data.statistics.snapshot[measure, month]
        let prints = reading?.readings.flatMap {
          [$0.figure.asPrinted, $0.figure.number?.digits ?? ""]
        }
        #expect(
          cell.text.split(separator: "–").map(String.init).allSatisfy { part in
            prints?.contains(part) ?? false
          }
        )
        if reading == nil { #expect(cell.text == "–") }
      }
    }
  }

  @Test(
    "The table beside the duties chart has the latest months, and says which it leaves out",
    arguments: Case.all
  )
  func dutiesTable(data: Case) throws {
    let edition = Edition(data.statistics, data.month)
    let onRecord = edition.monthsOnRecord(.estimatedDuties, in: edition.fullWindow)
    let tables = DocumentText(ReportComposer(data.statistics, data.month).document()).tables
    let table = tables.first { $0.columns.last?.header.hasPrefix("Rate\u{A0}†") == true }
    #expect((table == nil) == onRecord.isEmpty)
    guard let table else { return }
    #expect(
      table.rows.map { $0.cells[0].text } == onRecord.suffix(table.rows.count).map(\.shortTitle)
    )
    #expect(table.rows.count >= min(4, onRecord.count))
    let notes = table.notes.joined()
    #expect(
      notes.contains("and earlier months are left out") == (table.rows.count < onRecord.count)
    )
    #expect(notes.contains("†\u{A0}computed."))
  }

  @Test("A sum of months and its unit stand on one line", arguments: Case.all)
  func sums(data: Case) {
    let tables = DocumentText(ReportComposer(data.statistics, data.month).document()).tables
    for table in tables where table.title.hasPrefix("Monthly figures beside") {
      #expect(table.rows.allSatisfy { !$0.cells[3].text.contains(" ") })
    }
  }

  @Test(
    "Every chart brings its figures, and a table that every one of them stands in",
    arguments: Case.all
  )
  func figureData(data: Case) throws {
    let text = DocumentText(ReportComposer(data.statistics, data.month).document())
    for figure in text.figures {
      let table = try #require(text.tables.first { $0.title == figure.dataReference })
      let shown = try #require(figure.data)
      let cells = shown.rows.map {
        $0.cells.dropFirst().filter { $0.text.contains(where: \.isNumber) }
      }
      for (row, other) in zip(cells.reversed(), table.rows.reversed()) {
        #expect(row.allSatisfy { other.cells.contains($0) }, "\(figure.chart.title)")
      }
      #expect(shown.rows.last?.isCurrent == true)
    }
  }

  @Test("The data of a chart tell an unpublished share from a month without figures")
  func missingShares() throws {
    let table = ChartComposer(Edition(Fixture.own, Fixture.march2023))
      .dataTable(.named(.transportModes))
    let rows = table.rows.map { $0.cells.map(\.text) }
    #expect(table.columns.map(\.header).prefix(3) == ["Month", "Ocean share", "Air share"])
    #expect(rows.last?.dropFirst().prefix(2) == ["38.27", "not published separately"])
    #expect(rows.dropLast().last?.dropFirst().prefix(2) == ["–", "–"])
    #expect(table.notes.joined().contains("no figure on record"))
  }

  @Test("Shares of other modes stand beside the ocean share where there are any")
  func otherShares() throws {
    let figures = [
      Fixture.observation("2025-05", .oceanShare, "", "41%", kind: .publisher),
      Fixture.observation("2025-05", .airShare, "", "30%", kind: .publisher),
    ].compactMap(\.self)
    let statistics = Statistics(snapshot: FiguresSnapshot(figures))
    let text = DocumentText(
      ReportComposer(statistics, try #require(Month("2025-05"))).document()
    )
    let table = try #require(text.tables.first { $0.title.hasPrefix("Entries, value") })
    #expect(table.columns.map(\.header).suffix(2) == ["Ocean share", "Air share"])
    #expect(table.rows.last?.cells.map(\.text).suffix(2) == ["41", "30"])
  }

  @Test("The page-1 rows of March 2023 hold figures, changes and sums")
  func keyFigures() throws {
    let figures = ReportComposer(Fixture.own, Fixture.march2023).keyFigures()
    #expect(figures.groups.flatMap(\.rows).count == 12)
    let entries = try #require(figures.groups.first?.rows.first)
    #expect(entries.qualifier == "more than" && entries.value == "2.7 million")
    #expect(entries.onPrevious.text == "0 to +8%" && entries.onPrevious.direction == nil)
    #expect(entries.onPrevious.detail == "on Jan\u{A0}2023")
    #expect(entries.onYearEarlier.text == "−16 to −9%" && entries.onYearEarlier.direction == .down)
    #expect(entries.spark.count == 13)
    let seizures = figures.groups.flatMap(\.rows).first { $0.measure == "Shipments seized" }
    #expect(seizures?.mark == "‡" && seizures?.qualifier == "nearly")
    #expect(figures.notes.count == 3 && figures.notes[2].contains("‡"))
  }

  @Test("The complete rows add the order of modes and further measures")
  func completeKeyFigures() throws {
    let figures = ReportComposer(Fixture.own, Fixture.march2023).keyFigures(isComplete: true)
    #expect(figures.groups[0].rows.last?.value == "ocean > air > truck > rail")
  }

  @Test("The headline claims what is certain")
  func headline() {
    #expect(Self.march.cover.headline == "Fewer entries and lower duties than a year earlier")
    #expect(Self.march.information.issueLine == "Volume\u{A0}5, Issue\u{A0}3")
  }

  @Test("A sum across a changed definition is marked")
  func brokenSums() throws {
    let figures = [
      Fixture.observation("2025-05", .entryValue, "more than", "$276 billion", kind: .secondary),
      Fixture.observation("2025-06", .entryValue, "", "$265 billion", kind: .secondary),
    ].compactMap(\.self)
    let statistics = Statistics(snapshot: FiguresSnapshot(figures))
    let keyFigures = ReportComposer(statistics, try #require(Month("2025-06"))).keyFigures()
    let row = keyFigures.groups[0].rows[1]
    #expect(row.toDate.detail == "bn, 2 of 9 mo.\u{A0}d")
    #expect(row.onPrevious.text == "not compared" && row.onPrevious.direction == nil)
    #expect(keyFigures.notes[2].contains("d: the definition changed"))
  }

  @Test("Reasons of queries call measures by name")
  func queries() {
    let notes = DocumentText(Self.march).notes
    #expect(!notes.contains { $0.contains("entry-summaries") })
  }

  @Test("One audit is singular")
  func singular() throws {
    let month = try #require(Month("2023-05"))
    let prose = DocumentText(ReportComposer(Fixture.own, month).document()).plainProse
    #expect(prose.contains("completed 1 audit in May 2023"))
  }

  @Test("A section without any figure shrinks to one sentence and claims nothing")
  func emptySections() throws {
    let month = try #require(Month("2030-01"))
    let document = ReportComposer(Fixture.own, month).document()
    #expect(document.cover.summary == "No figure is on record for January\u{A0}2030.")
    for section in document.sections.dropLast(2) {
      #expect(section.blocks.count == 1)
      guard case .paragraph(let text) = section.blocks[0] else {
        Issue.record("\(section.title) is more than a sentence")
        continue
      }
      #expect(text.plain.hasPrefix("No figure for"))
    }
  }

  @Test("The publisher's name comes from the settings")
  func publisher() {
    let settings = ReportSettings(publisher: "Customs of Freedonia", publisherShortName: "Customs")
    let document = ReportComposer(
      statistics: Fixture.own,
      settings: settings,
      month: Fixture.march2023
    ).document()
    let text = DocumentText(document)
    #expect(!text.all.contains { $0.contains("CBP") || $0.contains("U.S. Customs") })
    #expect(document.cover.notice.contains("not a publication of Customs of Freedonia"))
  }

  @Test("The same figures give the same document")
  func determinism() {
    #expect(ReportComposer(Fixture.own, Fixture.march2023).document() == Self.march)
  }
}
