import Fetching
import Releases
import Workspace

/// Gathers new documents from the places that the settings name.
///
/// A place that fails is a fault of the collection, and the next one is gone to; only a failure of
/// our own folders ends it.
struct Collector {
  let place: UnattendedPlace
  let fetcher: Fetcher
  /// The files as the last run left them, by path.
  let earlier: [String: KnownFile]
  var known: KnownDocuments
  var collection: Collection
  private var taken: Set<String> = []

  init(
    _ place: UnattendedPlace,
    fetcher: Fetcher,
    earlier: [String: KnownFile],
    known: KnownDocuments,
    remembered: [String: CollectedDocument]
  ) {
    self.place = place
    self.fetcher = fetcher
    self.earlier = earlier
    self.known = known
    collection = Collection(remembered: remembered)
  }

  mutating func collect() throws {
    for setting in place.settings.collect {
      switch setting {
      case .folder(let path): try takeFolder(path)
      case .file(let path): try takeFiles([path])
      case .address(let address): try takeAddress(address)
      case .feed(let address, let match), .listing(let address, let match):
        try takeLinks(of: address, matching: match)
      }
    }
  }

  mutating func add(_ fault: Failure) { collection.faults.append(fault) }

  /// Keeps the raw bytes of a document that is not known, and lists it.
  mutating func take(_ document: NewDocument) throws {
    guard !taken.contains(document.sha256) else { return }
    guard try !known.contains(document.sha256) else {
      let reason = collection.remembered[document.name]?.reason
      collection.remembered[document.name] =
        known.isRejected(document.sha256)
        ? document.remembered(.rejected, reason: reason) : document.remembered(.ingested)
      return
    }
    _ = try place.state.archive(document.bytes, ending: document.ending)
    taken.insert(document.sha256)
    collection.documents.append(document)
  }
}
