package import Quantities

/// A published figure: the words as printed, and what they say.
package struct Figure: Hashable, Sendable {
  /// What was printed.
  package enum Content: Hashable, Sendable {
    case number(PrintedNumber)
    /// Names in descending order, such as ocean, air, truck, rail.
    case order([String])
  }

  /// The number with its unit and scale, without the qualifier: `$6.1 billion`.
  package let asPrinted: String
  package let qualifier: Qualifier
  package let content: Content

  private init(asPrinted: String, qualifier: Qualifier, content: Content) {
    self.asPrinted = asPrinted
    self.qualifier = qualifier
    self.content = content
  }

  package init(asPrinted: String, qualifier: Qualifier, number: PrintedNumber) {
    self.init(asPrinted: asPrinted, qualifier: qualifier, content: .number(number))
  }

  package init(order names: [String]) {
    self.init(
      asPrinted: names.joined(separator: " > "),
      qualifier: .none,
      content: .order(names)
    )
  }

  /// Reads a figure from its printed text, `$6.1 billion` or `ocean > air > truck > rail`.
  package init?(asPrinted text: String, qualifier: Qualifier, unit: MeasurementUnit) {
    if unit == .order {
      let names = text.split(separator: ">").map { name in
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      }
      guard names.count > 1, names.allSatisfy({ !$0.isEmpty }), qualifier.isEmpty else {
        return nil
      }
      self.init(order: names)
    } else {
      guard let number = PrintedNumber(asPrinted: text, unit: unit) else { return nil }
      self.init(asPrinted: text, qualifier: qualifier, number: number)
    }
  }

  package var number: PrintedNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  package var unit: MeasurementUnit { number?.unit ?? .order }

  /// The printed value in base units; `nil` for an order.
  package var value: ExactDecimal? { number?.value }

  /// Where the true value lies; `nil` for an order.
  package var bounds: Bounds? { number?.bounds(behind: qualifier) }

  /// The printed value and its bounds, ready for arithmetic; `nil` for an order.
  package var estimate: Estimate? {
    number.map { Estimate(value: $0.value, bounds: $0.bounds(behind: qualifier)) }
  }

  /// The value as files write it: `6100000000`, or the order.
  package var valueText: String {
    switch content {
    case .number(let number): number.value.description
    case .order(let names): names.joined(separator: " > ")
    }
  }

  /// The qualifier and the number as one phrase: `nearly $6.1 billion`.
  package var phrase: String {
    qualifier.isEmpty ? asPrinted : "\(qualifier.text) \(asPrinted)"
  }

  /// Whether the qualifier says nothing, as in `nearly 1,798`; tables give it a footnote.
  package var hasEmptyQualifier: Bool {
    !qualifier.isEmpty && (number?.isExact(behind: qualifier) ?? false)
  }
}
