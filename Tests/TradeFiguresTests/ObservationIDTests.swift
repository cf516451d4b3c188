import CivilTime
import Quantities
import Testing
import TradeFigures

@Suite("Identifiers of observations")
struct ObservationIDTests {
  private func observation(
    _ text: String = "$6.1 billion",
    from address: String = "release.txt",
    sha256: String = "1f0c5d2b7a9044e1b2c3",
    place: TextPlace? = nil
  ) throws -> Observation {
    Observation(
      month: try #require(Month("2023-03")),
      measure: .estimatedDuties,
      figure: try #require(Figure(asPrinted: text, qualifier: .none, unit: .usd)),
      source: Source(address: address, sha256: sha256, kind: .publisher),
      place: place
    )
  }

  @Test("A sentence of a release is named by its month, measure, hash and place")
  func release() throws {
    let observation = try observation(place: TextPlace(line: 14, column: 62))
    #expect(observation.id.text == "2023-03/estimated-duties/1f0c5d2b7a90:14:62")
  }

  @Test("Rows of one file about one month have names of their own, the same each time")
  func rows() throws {
    let first = try observation("$6.7 billion", from: "https://a.example")
    let other = try observation("$6.97 billion", from: "https://a.example")
    let elsewhere = try observation("$6.7 billion", from: "https://b.example")
    #expect(Set([first.id, other.id, elsewhere.id]).count == 3)
    #expect(first.id == (try observation("$6.7 billion", from: "https://a.example").id))
    #expect(first.id.text.hasPrefix("2023-03/estimated-duties/1f0c5d2b7a90:"))
    #expect(first.id.text.split(separator: ":").last?.count == 8)
  }

  @Test("Where no bytes were read, the name says so")
  func unhashed() throws {
    let text = try observation(sha256: "", place: TextPlace(line: 1, column: 2)).id.text
    #expect(text == "2023-03/estimated-duties/unhashed:1:2")
  }
}
