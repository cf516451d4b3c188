package import struct Foundation.Data

/// What the server does when a path is asked for.
package enum ServerBehavior: Sendable {
  /// Sends a document, or 304 where the client has this version of it.
  case document(Data, mediaType: String = "text/html; charset=utf-8", entityTag: String? = nil)
  /// Sends the bytes as they are, then closes the connection.
  case raw(Data)
  /// Sends only the head of an answer with this status, and header lines without line ends.
  case status(Int, headers: [String] = [])
  /// Does the first for that many requests, then the second.
  indirect case first(Int, ServerBehavior, then: ServerBehavior)
  /// Reads the request and never answers.
  case stall
  /// Sends half of what it announces, and then nothing more.
  case stallHalfway
  /// Breaks the connection off with a reset.
  case reset
  /// Sends on to an address, or to itself where there is none.
  case redirect(to: String?)
  /// Sends that many bytes, with or without saying so beforehand.
  case stream(bytes: Int, announced: Bool)
  /// Sends one byte at a time, for ever, with that many milliseconds in between.
  case drip(milliseconds: Int)
  /// Sends `sent` bytes and announces `announced`, then closes the connection.
  case length(sent: Int, announced: Int)
  /// Sends zeros, packed with gzip.
  case bomb(unpacked: Int)
  /// Sends the first half of a packed document, as if that were all of it.
  case cutPacked(Data)
  /// Sends empty blocks of a gzip stream for ever: bytes that unpack to nothing.
  case hollow
  /// Sends header lines for ever.
  case endlessHeader
}

/// A request as the server saw it.
package struct ServedRequest: Hashable, Sendable {
  package let method: String
  package let path: String
  /// By names in lower case.
  package let headers: [String: String]
  package let body: String
}
