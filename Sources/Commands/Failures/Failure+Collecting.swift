import Releases
import Workspace

extension Failure {
  /// The words for what came in the place of a release.
  ///
  /// What a server sent is a fault of the network, since the next try may bring the release; a file
  /// has to be put right by somebody.
  init(_ verdict: PageVerdict, in document: NewDocument) {
    self.init(
      document.isLocal ? .badInput : .network,
      "\(document.name) \(verdict.words)",
      hint: document.isLocal
        ? "Save the release again, or take the file away." : "The next run tries again."
    )
  }

  /// The words for a release of which a sentence was not understood, and so many others.
  init(_ first: NotUnderstood, andOthers count: Int, in document: NewDocument) {
    let others = count == 0 ? "" : ", and \(count) more"
    let hash = document.sha256
    let file =
      document.isLocal
      ? document.name : "archive/\(hash.prefix(2))/\(hash).\(document.ending) of the state folder"
    self.init(
      .badInput,
      "\(document.name):\(first.place): not understood, \(first.reason): "
        + "“\(first.text.prefix(120))”\(others)",
      hint:
        "Nothing of it was stored. Look at it with “tradesnap ingest --dry-run”, and store what "
        + "is right with --lenient: \(file)."
    )
  }

  /// The words for a feed or page of links that could not be read.
  init(_ error: ListingError, in address: String) {
    switch error {
    case .empty:
      self.init(.network, "\(address) is empty", hint: "The next run tries again.")
    case .malformed(let line, let reason):
      self.init(.network, "\(address):\(line): the feed is not whole: \(reason)")
    case .declaresEntities:
      self.init(.badInput, "\(address) declares entities, and is not read for safety")
    case .notAListing:
      self.init(
        .badInput,
        "\(address) is neither a feed nor a page of links",
        hint: "Correct “collect”."
      )
    case .refused(let verdict):
      self.init(.network, "\(address) \(verdict.words)", hint: "The next run tries again.")
    case .noLinks:
      self.init(
        .badInput,
        "\(address) holds no links",
        hint: "Look whether the page is still the right one."
      )
    }
  }
}

extension PageVerdict {
  /// What follows the name of a document.
  fileprivate var words: String {
    switch self {
    case .release: "is a release"
    case .empty: "is empty"
    case .errorPage(let reason): "is an error page, no release: \(reason)"
    case .captivePortal(let reason): "is a page of the network, no release: \(reason)"
    case .truncated(let reason): "ends before its end: \(reason)"
    case .notText(let reason): "is no text: \(reason)"
    case .unclear(let reason): "holds no figures: \(reason)"
    }
  }
}
