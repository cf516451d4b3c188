/// What a page shows, cut where its structure elements begin and end.
struct PageContent: Hashable, Sendable {
  /// One stretch of the page.
  struct Piece: Hashable, Sendable {
    /// The number of marked content, on its page; `nil` for artifacts.
    let number: Int?
    /// The operators with their operands, however they are written: strings as their bytes, a space
    /// behind each; an image inside them as it stands.
    var operations: [UInt8]
    /// The words that they show.
    var text: String
  }

  let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  init(of page: PDFObject) throws(FinishingError) {
    var bytes: [UInt8] = []
    for stream in page["/Contents"].items where stream.isStream {
      bytes += try stream.contents()
      bytes.append(UInt8(ascii: "\n"))
    }
    let resources = page["/Resources"]["/Font"]
    var fonts: [String: CharacterMap] = [:]
    for key in resources.keys {
      fonts[String(key.dropFirst())] = try CharacterMap(of: resources[key])
    }
    self.init(Self.pieces(of: bytes, fonts: fonts))
  }

  /// The words of one element's content, or of all artifacts.
  func text(of number: Int?) -> String {
    pieces.filter { $0.number == number }.map(\.text).joined()
  }

  static func pieces(of bytes: [UInt8], fonts: [String: CharacterMap]) -> [Piece] {
    var scanner = ContentScanner(bytes, keepsTokens: true)
    var pieces: [Piece] = []
    var open: [Int?] = []
    var font = CharacterMap.none
    var isNew = true
    while let operation = scanner.next() {
      let source = bytes[operation.start..<operation.end]
      switch operation.name {
      case "BDC", "BMC":
        open.append(Self.number(in: source) ?? (open.last ?? nil))
        isNew = true
      case "EMC":
        _ = open.popLast()
        isNew = true
      case "Tf": font = operation.firstName.flatMap { fonts[$0] } ?? .none
      default: break
      }
      let number = open.last ?? nil
      if isNew || pieces.isEmpty {
        pieces.append(Piece(number: number, operations: [], text: ""))
        isNew = false
      }
      for token in operation.tokens {
        pieces[pieces.count - 1].operations += Self.plain(bytes[token]) + [UInt8(ascii: " ")]
      }
      if let last = operation.tokens.last {
        pieces[pieces.count - 1].operations += bytes[last.upperBound..<operation.end]
      }
      if ["Tj", "TJ", "'", "\""].contains(operation.name) {
        pieces[pieces.count - 1].text += font.text(shownBy: Array(source))
      }
    }
    return pieces
  }

  /// A string without its escapes, anything else as it stands.
  private static func plain(_ token: ArraySlice<UInt8>) -> [UInt8] {
    let source = Array(token)
    let isString =
      source.first == UInt8(ascii: "(")
      || source.first == UInt8(ascii: "<") && !source.starts(with: "<<".utf8)
    guard isString else { return source }
    return [UInt8(ascii: "(")] + PDFStrings.strings(in: source).flatMap(\.self)
  }

  /// The number behind `/MCID`.
  private static func number(in source: ArraySlice<UInt8>) -> Int? {
    let words = String(decoding: source, as: UTF8.self)
      .split { $0 == " " || $0 == "<" || $0 == ">" || $0 == "\n" || $0 == "\r" }
    guard let key = words.firstIndex(of: "/MCID"), key + 1 < words.count else { return nil }
    return Int(words[key + 1])
  }
}
