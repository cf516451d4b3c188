import Quantities
import TestSupport
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "Plain notation is read and written back",
    arguments: [
      ("0", "0"), ("38.27", "38.27"), ("-0.5", "-0.5"), ("\u{2212}12", "-12"), ("1.50", "1.5"),
      ("007", "7"), ("999999999999999.999999", "999999999999999.999999"), ("-0", "0"),
    ]
  )
  func reading(text: String, written: String) {
    #expect(ExactDecimal(text)?.description == written)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "-", ".5", "5.", "1,000", "1e3", "+4", "--4", " 4", "٣", "½", "1.2.3",
      "1000000000000000", "0.1234567", "nan",
    ]
  )
  func refusal(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(
    "Rounding has a direction",
    arguments: [
      ("2.25", DecimalRounding.nearest, "2.3"), ("2.25", .down, "2.2"), ("2.25", .up, "2.3"),
      ("-2.25", .nearest, "-2.3"), ("-2.25", .down, "-2.3"), ("-2.25", .up, "-2.2"),
      ("2.2", .up, "2.2"), ("-0.04", .up, "0"), ("-0.04", .down, "-0.1"),
    ]
  )
  func rounding(text: String, rule: DecimalRounding, result: String) {
    #expect(ExactDecimal(text)?.rounded(to: 1, rule).description == result)
  }

  @Test("Quotients round as asked, and never trap")
  func quotients() {
    let one = ExactDecimal.one
    let three = ExactDecimal(3)
    #expect(one.divided(by: three, places: 3, rounding: .down)?.description == "0.333")
    #expect(one.divided(by: three, places: 3, rounding: .up)?.description == "0.334")
    #expect((-one).divided(by: three, places: 3, rounding: .down)?.description == "-0.334")
    #expect(one.divided(by: -three, places: 3, rounding: .up)?.description == "-0.333")
    #expect(one.divided(by: .zero, places: 3, rounding: .up) == nil)
    let huge = ExactDecimal(999_999_999_999_999)
    let tiny = ExactDecimal(significand: 1, places: 12)
    #expect(huge.divided(by: tiny, places: 12, rounding: .up) == nil)
    let unending = ExactDecimal(significand: 3_333_333_333_333_333_333_333, places: 12)
    #expect(huge.divided(by: unending, places: 12, rounding: .up) == nil)
    #expect(ExactDecimal.zero.divided(by: tiny, places: 12, rounding: .up) == .zero)
  }

  @Test("Sums, products and order agree with integers", arguments: 0..<100)
  func arithmetic(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (m, n) = (
      Int.random(in: -1_000_000...1_000_000, using: &random),
      Int.random(in: -1_000_000...1_000_000, using: &random)
    )
    let places = Int.random(in: 0...6, using: &random)
    let a = ExactDecimal(significand: Int128(m), places: places)
    let b = ExactDecimal(significand: Int128(n), places: places)
    #expect(a + b == ExactDecimal(significand: Int128(m + n), places: places))
    #expect(a - b == ExactDecimal(significand: Int128(m - n), places: places))
    #expect(a * b == ExactDecimal(significand: Int128(m) * Int128(n), places: 2 * places))
    #expect((a < b) == (m < n))
    #expect(ExactDecimal(a.description) == a)
  }
}
