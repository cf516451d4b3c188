import CivilTime
import Quantities

/// Decides what is shown where several observations speak of one measure and month.
struct ReadingResolver {
  /// Source kinds or addresses; the first that has spoken settles a conflict.
  let priority: [String]

  /// The reading that `group`, which is not empty, amounts to; `nil` only for an empty group.
  ///
  /// Order of arrival never decides: ties end with the printed text and the address.
  func reading(of group: [Observation]) -> Reading? {
    let (current, earlier) = vintages(of: group)
    let ranked = current.sorted(by: isPreferred)
    guard let best = ranked.first else { return nil }
    // A priority settles only what it tells apart: among equals a conflict stays open.
    let top = rank(of: best)
    let deciding = ranked.filter { rank(of: $0) == top }
    let bounds = deciding.compactMap(\.figure.bounds)
    let disagree = bounds.indices.contains { i in
      bounds[..<i].contains { !$0.overlaps(bounds[i]) }
    }
    let ordersDisagree =
      Set(deciding.filter { $0.figure.value == nil }.map(\.figure.content)).count > 1
    let isConflict = disagree || ordersDisagree
    let hull = bounds.dropFirst().reduce(bounds.first) { $0?.hull($1) }
    return Reading(
      shown: best,
      readings: ranked,
      earlier: earlier,
      bounds: isConflict ? hull : best.figure.bounds,
      isConflict: isConflict
    )
  }

  /// Splits into the newest vintage and the earlier ones, oldest first.
  ///
  /// Only the publisher's own releases with a date published supersede each other. What has no
  /// date, or another source, joins the newest vintage that it agrees with, or else the current.
  private func vintages(of group: [Observation]) -> ([Observation], [Observation]) {
    let dated = group.filter { $0.published != nil && $0.source.kind == .publisher }
    let dates = Set(dated.compactMap(\.published)).sorted()
    guard dates.count > 1, let newest = dates.last else { return (group, []) }
    func agrees(_ observation: Observation, with date: CalendarDate) -> Bool {
      dated.contains { other in
        guard other.published == date else { return false }
        guard let a = observation.figure.bounds, let b = other.figure.bounds else {
          return observation.figure.content == other.figure.content
        }
        return a.overlaps(b)
      }
    }
    var vintage: [CalendarDate: [Observation]] = [:]
    for observation in group {
      let own = observation.source.kind == .publisher ? observation.published : nil
      let date = own ?? dates.last { agrees(observation, with: $0) } ?? newest
      vintage[date, default: []].append(observation)
    }
    return (vintage[newest] ?? [], dates.dropLast().flatMap { vintage[$0] ?? [] })
  }

  /// Shown first: by configured priority, then the publisher's own, then the qualified before the
  /// bare, then the narrower.
  private func isPreferred(_ a: Observation, _ b: Observation) -> Bool {
    let (p, q) = (key(of: a), key(of: b))
    guard p == q else { return p.lexicographicallyPrecedes(q) }
    if let x = a.figure.bounds?.width, let y = b.figure.bounds?.width, x != y { return x < y }
    return (a.figure.phrase, a.source.address, a.source.sha256)
      < (b.figure.phrase, b.source.address, b.source.sha256)
  }

  private func key(of observation: Observation) -> [Int] {
    [
      rank(of: observation),
      observation.source.kind == .publisher ? 0 : 1,
      observation.figure.qualifier.isEmpty ? 1 : 0,
    ]
  }

  private func rank(of observation: Observation) -> Int {
    priority.firstIndex {
      $0 == observation.source.kind.text || observation.source.address.contains($0)
    } ?? priority.count
  }
}
