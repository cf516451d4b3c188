/// An object of a file, and how a reader gets to it.
struct ReachedObject: Hashable, Sendable {
  /// `Root/Pages/Kids/3/Contents`.
  let path: String
  /// What it holds itself: for a stream its bytes, for a collection or a page nothing.
  let content: [UInt8]
}

/// Visits every object of a file once, always in the same order.
///
/// What pages show is left to `PageContent`, which sees through another arrangement of its lines.
///
/// Whoever changes anything that a reader gets to see changes an object, or the way to one; how
/// objects are numbered and packed changes neither.
enum ObjectWalk {
  static func objects(of file: QPDFFile) -> [ReachedObject] {
    let shown = Set(file.pages.flatMap { $0["/Contents"].items }.map(\.identifier))
    var reached: [ReachedObject] = []
    var seen: [Int: Int] = [:]
    var queue = [
      ("Root", file.root), ("Info", file.trailer["/Info"]), ("Encrypt", file.trailer["/Encrypt"]),
    ]
    var next = 0
    while next < queue.count {
      let (path, object) = queue[next]
      next += 1
      let identifier = object.identifier
      if identifier != 0 {
        if let first = seen[identifier] {
          reached.append(ReachedObject(path: path, content: Array("as \(first)".utf8)))
          continue
        }
        seen[identifier] = seen.count
      }
      let isPage = shown.contains(identifier)
      reached.append(ReachedObject(path: path, content: isPage ? [] : content(of: object)))
      let entries = object.isStream ? object.dictionary : object
      if entries.isArray {
        for (index, item) in entries.items.enumerated() { queue.append(("\(path)/\(index)", item)) }
      }
      for key in entries.keys where !(object.isStream && packing.contains(key)) {
        queue.append((path + key, entries[key]))
      }
    }
    return reached
  }

  /// What says how a stream is packed, and nothing of what it holds.
  private static let packing: Set<String> = ["/Length", "/Filter", "/DecodeParms"]

  private static func content(of object: PDFObject) -> [UInt8] {
    if object.isStream { return (try? object.contents()) ?? [] }
    return object.isArray || object.isDictionary ? [] : Array(object.source.utf8)
  }
}
