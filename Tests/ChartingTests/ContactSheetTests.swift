import Charting
import Scene
import TestSupport
import Testing

@Suite("Contact sheets")
struct ContactSheetTests {
  private let measurer = FakeMeasurer()

  private func sheet(_ count: Int, _ formats: [ChartFormat]) -> Scene {
    let layout = ChartLayout(measuring: measurer)
    let chart = Fixture.chart(Fixture.months([1, 2, nil, 3], mark: .columns))
    let entries = (0..<count).map { index in
      ContactSheet.Entry(
        name: "chart-\(index).png",
        scene: layout.scene(of: chart, format: formats[index % formats.count])
      )
    }
    return ContactSheet(title: "Charts of March 2023", tag: "Trade Snapshot", entries: entries)
      .scene(theme: .standard, measuring: measurer)
  }

  @Test(
    "No texts overlap and none leaves the sheet, whatever the number and the sizes",
    arguments: [0, 1, 3, 4, 12],
    [[ChartFormat.slide], [.half], [.slide, .full, .half]]
  )
  func texts(count: Int, formats: [ChartFormat]) {
    let scene = sheet(count, formats)
    let box = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    #expect(SceneChecks.overlaps(in: scene, measuring: measurer).isEmpty)
    #expect(SceneChecks.strays(from: box, in: scene, measuring: measurer).isEmpty)
    #expect(scene.runs.count { $0.text.hasPrefix("chart-") } == count)
  }

  @Test("The sheet says what is on it")
  func alternative() {
    let empty = Scene(size: Size(16, 9), items: [])
    let sheet = ContactSheet(
      title: "Charts of March 2023",
      tag: "",
      entries: ["a.png", "b.png"].map { ContactSheet.Entry(name: $0, scene: empty) }
    )
    #expect(sheet.alternative == "Charts of March 2023. In small: a.png, b.png.")
  }
}
