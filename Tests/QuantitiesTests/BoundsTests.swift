import Quantities
import TestSupport
import Testing

@Suite("Bounds")
struct BoundsTests {
  /// Bounds from their notation, `[1, 2)`.
  private func bounds(_ text: String) throws -> Bounds {
    let ends = text.dropFirst().dropLast().split(separator: ", ").map(String.init)
    return Bounds(
      lower: try #require(ExactDecimal(ends[0])),
      upper: try #require(ExactDecimal(ends[1])),
      lowerIsOpen: text.hasPrefix("("),
      upperIsOpen: text.hasSuffix(")")
    )
  }

  @Test(
    "Whether two overlap minds their ends",
    arguments: [
      ("[1, 2]", "[2, 3]", true), ("[1, 2)", "[2, 3]", false), ("[1, 2]", "(2, 3]", false),
      ("[1, 2)", "(1, 2)", true), ("[1, 5]", "[2, 3]", true), ("[1, 1]", "(1, 2]", false),
    ]
  )
  func overlaps(a: String, b: String, expected: Bool) throws {
    let (a, b) = (try bounds(a), try bounds(b))
    #expect(a.overlaps(b) == expected)
    #expect(b.overlaps(a) == expected)
    #expect((a.intersection(b) != nil) == expected)
  }

  @Test(
    "Open and closed ends pass through arithmetic",
    arguments: [
      ("[1, 2)", "+", "[10, 20]", "[11, 22)"), ("[1, 2)", "-", "[1, 2)", "(-1, 1)"),
      ("(1, 2]", "*", "[3, 4]", "(3, 8]"), ("[0, 2)", "*", "(3, 4]", "[0, 8)"),
      ("(0, 2]", "*", "[0, 4]", "[0, 8]"), ("(0, 2]", "*", "(0, 4]", "(0, 8]"),
      ("(0, 1]", "*", "[3, 3]", "(0, 3]"),
      ("[6, 8)", "/", "[2, 4]", "[1.5, 4)"), ("[6, 8]", "/", "[2, 4)", "(1.5, 4]"),
      ("[0, 8]", "/", "(2, 4)", "[0, 4)"), ("[-8, 8]", "/", "[2, 4)", "[-4, 4]"),
    ]
  )
  func arithmetic(a: String, operation: String, b: String, result: String) throws {
    let (a, b) = (try bounds(a), try bounds(b))
    let found =
      switch operation {
      case "+": a + b
      case "-": a - b
      case "*": try #require(a.times(b))
      default: try #require(a.divided(by: b))
      }
    #expect(found.description == result)
  }

  @Test("A divisor that reaches zero gives nothing, nor does a negative factor")
  func undefined() throws {
    #expect(try bounds("[1, 2]").divided(by: bounds("[0, 1]")) == nil)
    #expect(try bounds("[1, 2]").divided(by: bounds("(0, 1]")) == nil)
    #expect(try bounds("[-1, 2]").times(bounds("[1, 1]")) == nil)
  }

  @Test("Ends are rounded outward, and an end that moved is closed")
  func outward() throws {
    #expect(
      try bounds("(-6.545, -5.839)").roundedOutward(to: 1).description == "[-6.6, -5.8]"
    )
    #expect(try bounds("(2.5, 3.25)").roundedOutward(to: 1).description == "(2.5, 3.3]")
  }

  @Test(
    "The hull holds both, and no more",
    arguments: [
      ("[1, 2)", "(2, 3]", "[1, 3]"), ("(1, 2)", "[1, 2]", "[1, 2]"),
      ("(1, 2)", "(1, 2)", "(1, 2)"), ("[5, 6]", "[1, 2)", "[1, 6]"),
    ]
  )
  func hull(a: String, b: String, result: String) throws {
    #expect(try bounds(a).hull(bounds(b)).description == result)
  }

  @Test("The results of all operations hold the results for values inside", arguments: 0..<10)
  func containment(batch: Int) throws {
    for index in 0..<1_000 {
      var random = SplitMix64(seed: UInt64(batch * 1_000 + index))
      let (a, x) = random.boundsAndValue()
      let (b, y) = random.boundsAndValue()
      let product = try #require(a.times(b))
      var holds = (a + b).contains(x + y) && (a - b).contains(x - y)
      holds = holds && product.contains(x * y) && a.hull(b).contains(x)
      holds = holds && (a.intersection(b)?.contains(x) ?? false) == b.contains(x)
      holds = holds && a.roundedOutward(to: 0).contains(x)
      if let quotient = a.divided(by: b) { holds = holds && quotient.scaled(by: y).contains(x) }
      if !holds { Issue.record("batch \(batch), case \(index): \(x) in \(a), \(y) in \(b)") }
    }
  }
}

extension SplitMix64 {
  /// Bounds with ends 0 to 9 in halves, and a value inside: often an end, as that is where
  /// mistakes are.
  fileprivate mutating func boundsAndValue() -> (Bounds, ExactDecimal) {
    let low = Int.random(in: 0...18, using: &self)
    let high = Int.random(in: low...18, using: &self)
    let bounds = Bounds(
      lower: half(low),
      upper: half(high),
      lowerIsOpen: Bool.random(using: &self),
      upperIsOpen: Bool.random(using: &self)
    )
    let middle = (bounds.lower + bounds.upper) * half(1)
    let inside = [bounds.lower, bounds.upper, middle].filter(bounds.contains)
    return (bounds, inside.randomElement(using: &self) ?? middle)
  }

  private func half(_ count: Int) -> ExactDecimal {
    ExactDecimal(significand: Int128(count * 5), places: 1)
  }
}
