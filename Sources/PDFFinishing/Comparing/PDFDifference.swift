/// One thing in which a file differs from the one that was expected.
package enum PDFDifference: Hashable, Sendable {
  case pageCount(found: Int, expected: Int)
  /// What a page shows at a place; `nil` for page furniture and decoration. Pages count from 1.
  ///
  /// Where the words are the same, something else is drawn in another way.
  case content(page: Int, place: ContentPlace?, found: String, expected: String)
  /// The same is drawn on a page in another order, so that something may cover something else.
  case order(page: Int)
  /// What a file inside holds; `nil` where one of the two has no such file.
  case attachment(name: String, isFound: Bool, isExpected: Bool)
  /// What is neither on a page nor a file inside, by the way to it: `Root/Metadata`.
  case object(path: String)
}

extension FinishedPDF {
  /// In what this file differs from `expected`, page by page, then what no page shows.
  ///
  /// Empty where a reader finds the same in both, however they are packed.
  package func differences(from expected: FinishedPDF) -> [PDFDifference] {
    var differences = pageDifferences(from: expected)
    differences += attachmentDifferences(from: expected)
    if differences.isEmpty, let path = firstOther(than: expected) {
      differences.append(.object(path: path))
    }
    return differences
  }

  private func pageDifferences(from expected: FinishedPDF) -> [PDFDifference] {
    var differences: [PDFDifference] = []
    if pageCount != expected.pageCount {
      differences.append(.pageCount(found: pageCount, expected: expected.pageCount))
    }
    for (index, (page, other)) in zip(pages, expected.pages).enumerated() where page != other {
      var places: [ContentPlace?] = []
      let before = differences.count
      for number in PageContent.numbers(of: other, and: page)
      where page.operations(of: number) != other.operations(of: number) {
        let place = number.flatMap {
          let key = ContentKey(page: index, number: $0)
          return expected.places[key] ?? self.places[key]
        }
        // A place of several pieces is named once.
        guard !places.contains(place) else { continue }
        places.append(place)
        differences.append(
          .content(
            page: index + 1,
            place: place,
            found: page.text(of: number),
            expected: other.text(of: number)
          )
        )
      }
      if differences.count == before { differences.append(.order(page: index + 1)) }
    }
    return differences
  }

  private func attachmentDifferences(from expected: FinishedPDF) -> [PDFDifference] {
    let own = Dictionary(attachments.map { ($0.name, $0) }) { first, _ in first }
    let others = Dictionary(expected.attachments.map { ($0.name, $0) }) { first, _ in first }
    return Set(own.keys).union(others.keys).sorted().compactMap { name in
      guard own[name]?.bytes != others[name]?.bytes else { return nil }
      return .attachment(
        name: name,
        isFound: own[name] != nil,
        isExpected: others[name] != nil
      )
    }
  }

  private func firstOther(than expected: FinishedPDF) -> String? {
    for (object, other) in zip(objects, expected.objects) where object != other {
      return object.path == other.path ? object.path : min(object.path, other.path)
    }
    return objects.count == expected.objects.count
      ? nil : (objects.count > expected.objects.count ? objects : expected.objects).last?.path
  }
}

extension PageContent {
  /// The numbers of marked content of two pages, in the order of the first.
  fileprivate static func numbers(of first: PageContent, and second: PageContent) -> [Int?] {
    var numbers: [Int?] = []
    for piece in first.pieces + second.pieces where !numbers.contains(piece.number) {
      numbers.append(piece.number)
    }
    return numbers
  }

  fileprivate func operations(of number: Int?) -> [UInt8] {
    pieces.filter { $0.number == number }.flatMap(\.operations)
  }
}
