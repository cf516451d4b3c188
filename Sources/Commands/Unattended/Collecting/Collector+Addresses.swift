import Fetching
import Releases
import Workspace

extension Collector {
  /// The most documents of one feed or listing that are looked at, the newest first.
  private static let linkLimit = 60

  mutating func takeAddress(_ address: String) throws {
    do {
      try takeFetched(address)
    } catch let error as FetchError {
      add(Failure(error))
    }
  }

  mutating func takeLinks(of address: String, matching phrase: String) throws {
    let links: [ListedLink]
    do {
      // What it names is gone through each time, so it is fetched each time.
      guard case .fresh(let body) = try fetcher.fetch(address) else { return }
      links = try ListingReader.links(in: body.bytes, from: body.address)
    } catch let error as FetchError {
      return add(Failure(error))
    } catch let error as ListingError {
      return add(Failure(error, in: address))
    }
    let chosen = links.matching(phrase).filter { $0.address != address }
    // News move on: that none is listed today is no fault, and whether one is missing, the release
    // calendar knows.
    if chosen.isEmpty {
      collection.notes.append("none of the \(links.count) links of \(address) matches “\(phrase)”")
    }
    if chosen.count > Self.linkLimit {
      collection.notes.append(
        "\(chosen.count) links of \(address) match; the newest \(Self.linkLimit) are looked at"
      )
    }
    for link in chosen.prefix(Self.linkLimit) {
      do {
        try takeFetched(link.address)
      } catch let error as FetchError {
        add(Failure(error))
        // A server that is down is not asked for each of its documents.
        if error.problem.isTransient { return }
      }
    }
  }

  /// Fetches one document, unless it is the one that is known.
  private mutating func takeFetched(_ address: String) throws {
    let before = collection.remembered[address]
    var condition: FetchCondition?
    if let before, before.entityTag != nil || before.lastModified != nil,
      try known.contains(before.sha256)
    {
      condition = FetchCondition(entityTag: before.entityTag, lastModified: before.lastModified)
    }
    guard case .fresh(let body) = try fetcher.fetch(address, condition: condition) else { return }
    var document = NewDocument(
      name: address,
      bytes: body.bytes,
      sha256: sha256Hexadecimal(body.bytes),
      mediaType: body.mediaType,
      isLocal: false
    )
    document.entityTag = body.condition.entityTag
    document.lastModified = body.condition.lastModified
    try take(document)
  }
}
