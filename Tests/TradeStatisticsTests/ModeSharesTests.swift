import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Transport modes")
struct ModeSharesTests {
  @Test("Of March 2023 the order bounds what was not published")
  func march() throws {
    let statistics = try statistics(
      "2023-03 ocean-share more than 38.27 percent",
      "2023-03 mode-order ocean > air > truck > rail"
    )
    let shares = try #require(statistics.modeShares(in: try month("2023-03")))
    #expect(shares.isOrdered)
    #expect(shares.modes.map(\.name) == ["ocean", "air", "truck", "rail"])
    #expect(
      shares.modes.map { $0.bounds?.description } == [
        "[38.27, 38.28)", "[0, 38.28)", "[0, 30.865]", "[0, 20.576666666667]",
      ]
    )
    #expect(shares.unpublished.map(\.name) == ["air", "truck", "rail"])
    #expect(shares.remainder?.description == "(61.72, 61.73]")
    #expect(shares.evidence.count == 2)
  }

  @Test("A published smaller share lifts the floor of what stands before it")
  func floors() throws {
    let bounds = ModeBounds(
      published: [Bounds(ExactDecimal(40)), nil, Bounds(ExactDecimal(15)), nil],
      isOrdered: true
    )
    #expect(bounds.ofShare(1)?.description == "[15, 40]")
    #expect(bounds.ofShare(3)?.description == "[0, 15]")
  }

  @Test("Without a published share the order alone gives 100, 50, 33 and 25 percent")
  func orderAlone() throws {
    let bounds = ModeBounds(published: [nil, nil, nil, nil], isOrdered: true)
    let uppers = (0..<4).compactMap { bounds.ofShare($0)?.upper.rounded(to: 1) }
    #expect(uppers == (try [number("100"), number("50"), number("33.3"), number("25")]))
  }

  @Test("Without an order a mode is bounded by the remainder alone")
  func noOrder() throws {
    let statistics = try statistics("2022-03 ocean-share 37%")
    let shares = try #require(statistics.modeShares(in: try month("2022-03")))
    #expect(!shares.isOrdered)
    #expect(shares.modes[3].bounds?.description == "[0, 63.5]")
  }

  @Test("Shares that contradict the order give no bounds")
  func contradiction() throws {
    let statistics = try statistics(
      "2022-03 ocean-share 30.0%",
      "2022-03 truck-share 35.0%",
      "2022-03 mode-order ocean > air > truck > rail"
    )
    let shares = try #require(statistics.modeShares(in: try month("2022-03")))
    #expect(shares.modes[1].bounds == nil)
    #expect(statistics.modeShares(in: try month("2022-04")) == nil)
  }
}
