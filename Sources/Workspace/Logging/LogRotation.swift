@preconcurrency import Glibc

/// Moves a full log out of the way: `log.jsonl` to `log.jsonl.1`, that to `.2`, and so on.
///
/// Every step is one rename, from the oldest to the newest. A process that is killed between two
/// leaves a number free, which the next rotation fills first, so that nothing is lost by it.
struct LogRotation {
  let path: String
  /// How many full logs are kept.
  let keep: Int

  /// The result says why the log could not be moved; `nil` where it was.
  func run() -> SystemCode? {
    removeBeyondLimit()
    guard keep > 0 else { return unlink(path) == 0 ? nil : .last }
    let free = (1...keep).first { stat.ofLink(name($0)) == nil } ?? keep
    for number in stride(from: free, to: 0, by: -1) {
      let earlier = number == 1 ? path : name(number - 1)
      guard rename(earlier, name(number)) == 0 else { return .last }
    }
    return nil
  }

  /// Where fewer are kept than before.
  private func removeBeyondLimit() {
    var number = keep + 1
    while unlink(name(number)) == 0 { number += 1 }
  }

  private func name(_ number: Int) -> String { "\(path).\(number)" }
}
