import Charting
import Scene
import TestSupport
import Testing

@Suite("Transcripts of month charts")
struct TranscriptTests {
  @Test(
    "A small chart of each mark is drawn as recorded",
    arguments: [
      (MonthChart.Mark.bandedLine, "banded-line"), (.columns, "columns"), (.rateLine, "rate-line"),
      (.lollipops, "lollipops"),
    ]
  )
  func marks(mark: MonthChart.Mark, name: String) throws {
    let event = try Fixture.event("2022-05-01", "Fiscal year begins")
    let chart = Fixture.chart(
      Fixture.months([2.8, nil, 2.5, 2.7], mark: mark, halfRange: 0.05, events: [event])
    )
    let layout = ChartLayout(measuring: FakeMeasurer())
    try expectTranscript(layout.scene(of: chart, format: .half).transcript, named: name)
  }
}
