import Releases
import Testing
import TradeFigures

@Suite("Damaged texts")
struct DamagedTextTests {
  /// A small generator with a seed, so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      // SplitMix64 (Steele, Lea, Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("No cut, shuffled or salted text brings the reader down", arguments: 1...4)
  func damaged(seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let whole = Phrase.all.map(\.text).joined(separator: "\n\n").map { $0 }
    let salt = [
      "2.7 million", " from ", "(", ")", "March ", " 2023", ",", "\n", "| ", "$", "%", "and ",
      "1,2,3", "April 31", "-", "\u{2013}", "&nbsp;", "999999999999999 trillion ", ".", "twenty-",
      "respectively", "<td>", "</table>", "audits ", "followed by ", "\u{FEFF}", "é", "up ", "to ",
    ]
    for _ in 0..<150 {
      let start = Int.random(in: 0..<whole.count, using: &generator)
      let length = Int.random(in: 1...600, using: &generator)
      var text = Array(whole[start..<min(whole.count, start + length)])
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        let at = Int.random(in: 0...text.count, using: &generator)
        text.insert(contentsOf: salt.randomElement(using: &generator) ?? "", at: at)
      }
      for format in ReleaseFormat.allCases {
        // Whitespace alone is the one text that is refused.
        do throws(ReleaseError) {
          let reading = try ReleaseReader().read(
            bytes: Array(String(text).utf8),
            format: format,
            source: .init(address: "x", sha256: "", kind: .publisher)
          )
          #expect(reading.observations.allSatisfy { $0.observation.place != nil })
        } catch {
          #expect(error == .empty)
        }
      }
    }
  }
}
