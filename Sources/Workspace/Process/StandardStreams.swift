/// Where results go.
package enum StandardOutput {
  /// Writes all of `text`, without a buffer in between.
  package static func write(_ text: String) throws(OutputError) {
    try OutputDescriptor.write(text, to: 1, named: "standard output")
  }

  /// Writes all of `bytes`, without a buffer in between.
  package static func write(_ bytes: [UInt8]) throws(OutputError) {
    try OutputDescriptor.write(bytes, to: 1, named: "standard output")
  }
}

/// Where messages go.
package enum StandardError {
  /// Writes all of `text`, without a buffer in between.
  package static func write(_ text: String) throws(OutputError) {
    try OutputDescriptor.write(text, to: 2, named: "standard error")
  }
}
