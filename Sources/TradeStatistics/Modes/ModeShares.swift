package import CivilTime
package import Quantities
package import TradeFigures

/// The shares of the transport modes in a month: those published, and what the order implies.
package struct ModeShares: Hashable, Sendable {
  /// One mode of transport.
  package struct Mode: Hashable, Sendable {
    /// As the order names it: `ocean`.
    package let name: String
    /// The published share in percent; `nil` where it was not published separately.
    package let published: DatedEstimate?
    /// The tightest bounds in percent: the published ones, or what order and total leave.
    ///
    /// `nil` where the published shares contradict each other or the order.
    package let bounds: Bounds?
  }

  package let month: Month
  /// In descending order where the order was published, else as the catalog lists them.
  package let modes: [Mode]
  /// Whether the order was published.
  package let isOrdered: Bool
  /// The observations behind all of this.
  package let evidence: [Observation]

  /// The modes without a published share, in order.
  package var unpublished: [Mode] { modes.filter { $0.published == nil } }

  /// What is left for the unpublished modes together, in percent; `nil` for a contradiction.
  package var remainder: Bounds? {
    let whole = Bounds(lower: .zero, upper: .hundred)
    let published = modes.compactMap(\.published?.bounds)
    let rest = published.reduce(Bounds(.hundred)) { $0 - $1 }
    return whole.intersection(rest)
  }
}

extension Statistics {
  /// The mode shares of `month`; `nil` where neither a share nor the order is on record.
  ///
  /// A share is never invented: an unpublished mode has bounds, and no value.
  package func modeShares(in month: Month) -> ModeShares? {
    let order = snapshot[.modeOrder, month]
    var names = ["ocean", "air", "truck", "rail"]
    var isOrdered = false
    if let order, !order.isConflict, case .order(let printed) = order.figure.content {
      names = printed
      isOrdered = true
    }
    let published = names.map { value(of: MeasureID("\($0)-share"), in: month) }
    guard isOrdered || published.contains(where: { $0 != nil }) else { return nil }
    let bounds = ModeBounds(published: published.map { $0?.bounds }, isOrdered: isOrdered)
    let modes = names.indices.map { index in
      ModeShares.Mode(
        name: names[index],
        published: published[index],
        bounds: published[index]?.bounds ?? bounds.ofShare(index)
      )
    }
    return ModeShares(
      month: month,
      modes: modes,
      isOrdered: isOrdered,
      evidence: published.flatMap { $0?.evidence ?? [] }
        + (isOrdered ? [order?.shown] : [])
        .compactMap(\.self)
    )
  }
}
