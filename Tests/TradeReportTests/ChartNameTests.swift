import TradeFigures
import Testing

@testable import TradeReport

@Suite("Chart names")
struct ChartNameTests {
  @Test(
    "A chart answers to its name, its aliases and its measures",
    arguments: [
      ("entries", ChartName.entries), ("entry-summaries", .entries), ("entry-value", .value),
      ("duties-rate", .duties), ("effective-duty-rate", .duties), ("modes", .transportModes),
      ("mode-order", .transportModes), ("rail-share", .transportModes),
      ("forced-labor-value", .forcedLabor), ("counterfeit", .seizures),
      ("counterfeit-msrp", .seizures), ("audit-collected", .audits), ("overview", .overview),
    ]
  )
  func names(text: String, name: ChartName) {
    #expect(ChartName(measureOrName: text) == name)
  }

  @Test("A measure without a chart of its own gets plain columns; an unknown one none")
  func subjects() {
    #expect(
      ChartSubject("agriculture-notices", catalog: .builtIn) == .measure(.agricultureNotices)
    )
    #expect(
      ChartSubject("average-entry-value", catalog: .builtIn)?.text == "average-entry-value"
    )
    #expect(ChartSubject("bananas", catalog: .builtIn) == nil)
  }

  @Test("A chart of any measure is asked for by chart and measure")
  func series() {
    let subject = ChartSubject("heat-table:entry-value", catalog: .builtIn)
    #expect(subject == .series(.heatTable, .entryValue))
    #expect(subject?.text == "heat-table-entry-value")
    #expect(subject?.measures == [.entryValue])
    #expect(ChartSubject("sparkline:audits", catalog: .builtIn) == .series(.sparkline, .audits))
    #expect(ChartSubject("heat-table", catalog: .builtIn) == .named(.heatTable))
    for text in ["heat-table:", "heat-table:bananas", "entries:entry-value", "heat-table:a:b"] {
      #expect(ChartSubject(text, catalog: .builtIn) == nil, "\(text)")
    }
    #expect(ChartSubject("sparkline:mode-order", catalog: .builtIn) == nil)
  }

  @Test(
    "What a chart cannot show is refused with the reason",
    arguments: [
      ("fiscal-years:ocean-share", "the months of ocean-share have no sum for fiscal-years"),
      ("sparkline:mode-order", "mode-order has no amounts for sparkline"),
      ("heat-table:bananas", "there is no published measure named “bananas”"),
      ("entries:entry-value", "the chart entries has measures of its own"),
      ("heat-table:entry-value", nil), ("bananas", nil), ("bananas:entry-value", nil),
    ]
  )
  func obstacles(text: String, reason: String?) {
    #expect(ChartSubject.obstacle(in: text, catalog: .builtIn) == reason)
  }

  @Test("Every chart has a line that says what it shows", arguments: ChartName.allCases)
  func summaries(name: ChartName) {
    #expect(!name.summary.isEmpty)
    #expect(!name.measures.isEmpty)
  }
}
