internal import CQPDF
internal import Glibc

/// An object of a PDF: a number, a name, an array, a dictionary, a stream.
struct PDFObject {
  let file: QPDFFile
  let handle: qpdf_oh

  init(_ file: QPDFFile, _ handle: qpdf_oh) {
    self.file = file
    self.handle = handle
  }

  private var data: qpdf_data { file.data }

  // MARK: - Reading

  var isArray: Bool { qpdf_oh_is_array(data, handle) != 0 }
  var isDictionary: Bool { qpdf_oh_is_dictionary(data, handle) != 0 }
  var isStream: Bool { qpdf_oh_is_stream(data, handle) != 0 }
  var isNull: Bool { qpdf_oh_is_null(data, handle) != 0 }
  var isInteger: Bool { qpdf_oh_is_integer(data, handle) != 0 }

  var integer: Int { Int(qpdf_oh_get_int_value(data, handle)) }

  var number: Double { qpdf_oh_get_numeric_value(data, handle) }

  /// Without its slash; empty for what is no name.
  var name: String {
    guard qpdf_oh_is_name(data, handle) != 0, let text = qpdf_oh_get_name(data, handle) else {
      return ""
    }
    return String(String(cString: text).dropFirst())
  }

  /// The characters of a string; empty for what is none.
  var text: String {
    guard qpdf_oh_is_string(data, handle) != 0 else { return "" }
    var count = 0
    guard let start = qpdf_oh_get_binary_utf8_value(data, handle, &count) else { return "" }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }

  /// As it would be written, references inside as references.
  var source: String {
    qpdf_oh_unparse_resolved(data, handle).map { String(cString: $0) } ?? ""
  }

  /// The nodes of a name tree or number tree that hold entries; at most ten levels of them.
  var leaves: [PDFObject] { leaves(depth: 10) }

  private func leaves(depth: Int) -> [PDFObject] {
    guard depth > 0, has("/Kids") else { return isNull ? [] : [self] }
    return self["/Kids"].items.flatMap { $0.leaves(depth: depth - 1) }
  }

  /// The number of the object, 0 if it is direct.
  var identifier: Int { Int(qpdf_oh_get_object_id(data, handle)) }

  /// The items of an array; another object is its own single item.
  var items: [PDFObject] {
    guard isArray else { return isNull ? [] : [self] }
    return (0..<qpdf_oh_get_array_n_items(data, handle)).map {
      PDFObject(file, qpdf_oh_get_array_item(data, handle, $0))
    }
  }

  var keys: [String] {
    guard isDictionary else { return [] }
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(data, handle)
    while qpdf_oh_dict_more_keys(data) != 0 {
      if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key)) }
    }
    return keys
  }

  /// Whether this is a dictionary with the key.
  func has(_ key: String) -> Bool { isDictionary && qpdf_oh_has_key(data, handle, key) != 0 }

  /// The bytes of a stream: uncompressed, or as far as they can be.
  func contents() throws(FinishingError) -> [UInt8] { try contents(decoded: qpdf_dl_all) }

  /// The bytes of a stream as they are in the file.
  func packedContents() throws(FinishingError) -> [UInt8] { try contents(decoded: qpdf_dl_none) }

  private func contents(
    decoded level: qpdf_stream_decode_level_e
  ) throws(FinishingError) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = qpdf_oh_get_stream_data(
      data,
      handle,
      level,
      nil,
      &buffer,
      &count
    )
    try file.check(status)
    defer { free(buffer) }
    return [UInt8](UnsafeBufferPointer(start: buffer, count: count))
  }

  // MARK: - Changing

  /// The value of a key; null where there is none.
  ///
  /// Setting changes the dictionary.
  subscript(key: String) -> PDFObject {
    get { isDictionary ? PDFObject(file, qpdf_oh_get_key(data, handle, key)) : file.null }
    nonmutating set { qpdf_oh_replace_key(data, handle, key, newValue.handle) }
  }

  func append(_ item: PDFObject) { qpdf_oh_append_item(data, handle, item.handle) }

  func replaceItem(at index: Int, with item: PDFObject) {
    qpdf_oh_set_array_item(data, handle, Int32(index), item.handle)
  }

  /// The dictionary of a stream.
  var dictionary: PDFObject { PDFObject(file, qpdf_oh_get_dict(data, handle)) }

  func replaceContents(_ bytes: [UInt8]) {
    replaceContents(bytes, filter: file.null, parameters: file.null)
  }

  /// Replaces them by what the zlib stream `packed` holds, which is written as it is.
  func replaceContents(packed: [UInt8], parameters: PDFObject? = nil) {
    replaceContents(
      packed,
      filter: file.name("FlateDecode"),
      parameters: parameters ?? file.null
    )
  }

  private func replaceContents(_ bytes: [UInt8], filter: PDFObject, parameters: PDFObject) {
    bytes.withUnsafeBufferPointer { buffer in
      qpdf_oh_replace_stream_data(
        data,
        handle,
        buffer.baseAddress,
        bytes.count,
        filter.handle,
        parameters.handle
      )
    }
  }
}

// MARK: - Making

extension QPDFFile {
  var null: PDFObject { PDFObject(self, qpdf_oh_new_null(data)) }

  func boolean(_ value: Bool) -> PDFObject {
    PDFObject(self, qpdf_oh_new_bool(data, value ? 1 : 0))
  }

  func integer(_ value: Int) -> PDFObject {
    PDFObject(self, qpdf_oh_new_integer(data, Int64(value)))
  }

  /// To a hundredth.
  func number(_ value: Double) -> PDFObject {
    PDFObject(self, qpdf_oh_new_real_from_double(data, value, 2))
  }

  func name(_ text: String) -> PDFObject { PDFObject(self, qpdf_oh_new_name(data, "/" + text)) }

  /// ASCII.
  func string(_ text: String) -> PDFObject { PDFObject(self, qpdf_oh_new_string(data, text)) }

  func text(_ text: String) -> PDFObject {
    PDFObject(self, qpdf_oh_new_unicode_string(data, text))
  }

  /// Words to be read aloud, with spaces where no line breaks.
  ///
  /// Without no-break spaces most words need one byte a character instead of four.
  func words(_ text: String) -> PDFObject {
    let scalars = text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
    return self.text(String(String.UnicodeScalarView(scalars)))
  }

  func bytes(_ bytes: [UInt8]) -> PDFObject {
    let handle = bytes.withUnsafeBytes { buffer in
      qpdf_oh_new_binary_string(
        data,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count
      )
    }
    return PDFObject(self, handle)
  }

  func array(_ items: [PDFObject] = []) -> PDFObject {
    let array = PDFObject(self, qpdf_oh_new_array(data))
    for item in items { array.append(item) }
    return array
  }

  func dictionary(_ entries: [(String, PDFObject)]) -> PDFObject {
    let dictionary = PDFObject(self, qpdf_oh_new_dictionary(data))
    for (key, value) in entries { dictionary[key] = value }
    return dictionary
  }

  /// A stream that holds what the zlib stream `packed` does, as an object that can be referred to.
  func stream(packed: [UInt8], _ entries: [(String, PDFObject)]) -> PDFObject {
    let stream = PDFObject(self, qpdf_oh_new_stream(data))
    stream.replaceContents(packed: packed)
    for (key, value) in entries { stream.dictionary[key] = value }
    return stream
  }

  /// A stream, as an object that can be referred to.
  func stream(_ bytes: [UInt8], _ entries: [(String, PDFObject)]) -> PDFObject {
    let stream = PDFObject(self, qpdf_oh_new_stream(data))
    stream.replaceContents(bytes)
    for (key, value) in entries { stream.dictionary[key] = value }
    return stream
  }

  /// `object` as one that is referred to.
  func indirect(_ object: PDFObject) -> PDFObject {
    PDFObject(self, qpdf_make_indirect_object(data, object.handle))
  }
}
