import Fetching
import Testing

@Suite struct FetchErrorTests {
  @Test("Errors of different addresses differ")
  func differ() {
    #expect(
      FetchError(address: "http://a", problem: .status(500))
        != FetchError(address: "http://b", problem: .status(500))
    )
  }
}
