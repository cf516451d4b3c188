import CivilTime
import Charting
import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Charts that fit or fill a page")
struct FigureFittingTests {
  /// The height of every drawn chart, in the order of drawing, and the pages.
  private func drawn(
    _ sections: [Document.Section],
    natural: Double
  ) -> (heights: [Double], laid: LaidOutDocument) {
    var heights: [Double] = []
    let layout = PageLayout(
      paper: .letter,
      measuring: FakeMeasurer(),
      drawFigure: { chart, format, height, number in
        let scene = plainFigures(chart, format, height ?? natural, number)
        heights.append(scene.size.height)
        return scene
      },
      figureHeight: { _, _, _ in natural }
    )
    let laid = layout.pages(of: Samples.document(sections: sections))
    return (heights, laid)
  }

  private func section(_ title: String, _ chart: Chart, words: Int = 20) -> Document.Section {
    Samples.section(
      title,
      [
        .columns(
          left: [.paragraph(RichText(Samples.words(words)))],
          right: [.figure(ChartFigure(chart))]
        )
      ]
    )
  }

  @Test(
    "Two sections share a page where their charts can be a little lower, and fill it where little is left",
    arguments: [
      (180, 180, 2), (230, 264.5, 2), (270, 290, 2), (300, 300, 2), (320, 296, 2),
      (355, 301.75, 2),
      (380, 380, 3),
    ] as [(Double, Double, Int)]
  )
  func sharing(natural: Double, height: Double, pages: Int) {
    let sections = ["One", "Two"].map { section($0, Samples.chart($0)) }
    let (heights, laid) = drawn(sections, natural: natural)
    #expect(laid.pages.count == pages)
    #expect(heights.count == 2, "each chart is drawn once")
    for one in heights { #expect(abs(one - height) < 0.01, "\(heights)") }
    for (index, page) in laid.pages.enumerated() {
      PageChecks.expectSound(page, number: index + 1)
    }
  }

  @Test("Rows of months keep the height that their text needs")
  func rows() {
    var chart = Samples.chart("Rows")
    chart.body = .shares(
      ShareChart(
        months: Samples.month...Samples.month,
        current: Samples.month,
        names: ["Ocean"],
        restHeading: "",
        rows: [nil]
      )
    )
    let (heights, laid) = drawn(["One", "Two"].map { section($0, chart) }, natural: 320)
    #expect(heights == [320, 320])
    #expect(laid.pages.count == 3)
  }

  @Test(
    "A chart beside a longer text grows to its foot, but no more than by a quarter",
    arguments: [(60, 196), (92, 0), (400, 245)]
  )
  func beside(words: Int, height: Double) throws {
    let (heights, laid) = drawn([section("One", Samples.chart("a"), words: words)], natural: 196)
    let grown = try #require(heights.first)
    if height > 0 {
      #expect(abs(grown - height) < 0.01)
    } else {
      let foot = laid.pages[1].boxes.filter { $0.run.style.size == 10.5 }.map(\.baseline).max() ?? 0
      // Two under the last baseline ends its line.
      #expect(abs(62 + 29 + grown - foot - 2) < 0.01)
      #expect(grown > 196 && grown < 245)
    }
  }

  @Test("A section that starts a page stays there, however low its charts could be")
  func startsPage() {
    var second = section("Two", Samples.chart("b"))
    second.startsPage = true
    let (heights, laid) = drawn([section("One", Samples.chart("a")), second], natural: 200)
    #expect(heights == [200, 200])
    #expect(laid.pages.count == 3)
  }

  @Test("Sections keep their distance where charts grow", arguments: [210.0, 240, 250, 262])
  func distance(natural: Double) throws {
    let (heights, laid) = drawn(
      ["One", "Two"].map { section($0, Samples.chart($0)) },
      natural: natural
    )
    let page = laid.pages[1]
    let title = try #require(page.box(of: "About Two"))
    let gap = title.baseline - 21 - (62 + 29 + heights[0])
    #expect(abs(gap - 36) < 0.01)
    #expect(heights[0] > natural)
  }
}
