internal import CQPDF

/// A PDF in memory, owned by libqpdf.
final class QPDFFile {
  let data: qpdf_data
  /// qpdf reads from it until the file is written.
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(FinishingError) {
    self.bytes = bytes
    guard let data = qpdf_init() else { throw .library("no memory") }
    self.data = data
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, 1)
    let status = bytes.withUnsafeBytes { buffer in
      qpdf_read_memory(
        data,
        "report",
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        UInt64(buffer.count),
        nil
      )
    }
    try check(status)
  }

  deinit {
    var data: qpdf_data? = data
    qpdf_cleanup(&data)
  }

  var root: PDFObject { PDFObject(self, qpdf_get_root(data)) }
  var trailer: PDFObject { PDFObject(self, qpdf_get_trailer(data)) }

  var pages: [PDFObject] {
    (0..<max(0, Int(qpdf_get_num_pages(data)))).map { PDFObject(self, qpdf_get_page_n(data, $0)) }
  }

  /// The file with all changes: packed, with an identifier that depends on the content alone.
  func written() throws(FinishingError) -> [UInt8] {
    try check(qpdf_init_write_memory(data))
    qpdf_set_minimum_pdf_version(data, "1.7")
    qpdf_set_object_stream_mode(data, qpdf_o_generate)
    qpdf_set_newline_before_endstream(data, 1)
    qpdf_set_deterministic_ID(data, 1)
    try check(qpdf_write(data))
    let count = qpdf_get_buffer_length(data)
    guard let buffer = qpdf_get_buffer(data) else { throw .library("nothing was written") }
    return Self.unambiguous([UInt8](UnsafeBufferPointer(start: buffer, count: Int(count))))
  }

  /// With another end of line behind data that ends in a carriage return.
  ///
  /// With a line feed behind it, a reader may take both for one end of line and find the data a byte
  /// too short; two carriage returns leave no doubt (ISO 19005-3, 6.1.7.1, allows either end).
  private static func unambiguous(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let end = Array("\r\nendstream".utf8)
    var index = 0
    while let found = bytes[index...].firstIndex(of: end[0]) {
      if bytes[found...].starts(with: end) { bytes[found + 1] = end[0] }
      index = found + 1
    }
    return bytes
  }

  /// What was wrong with the file and was mended in reading it so far; `nil` for nothing.
  ///
  /// Asking for it takes it away.
  var warning: String? {
    guard qpdf_more_warnings(data) != 0, let warning = qpdf_next_warning(data) else { return nil }
    return qpdf_get_error_message_detail(data, warning).map { String(cString: $0) } ?? ""
  }

  /// Throws what the library has to say, if that is an error.
  func check(_ status: QPDF_ERROR_CODE = 0) throws(FinishingError) {
    guard status & 2 != 0 || qpdf_has_error(data) != 0 else { return }
    guard let error = qpdf_get_error(data), let text = qpdf_get_error_full_text(data, error) else {
      throw .library("error \(status)")
    }
    throw .library(String(cString: text))
  }
}
