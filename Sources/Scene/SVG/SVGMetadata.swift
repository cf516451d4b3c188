extension XMLBuffer {
  /// Writes title, source, fingerprint and program as Dublin Core terms; nothing if none but the
  /// title is known.
  mutating func writeMetadata(_ description: SVGDescription) {
    let terms = [
      ("dc:source", description.source),
      ("dc:identifier", description.dataHash),
      ("dc:creator", description.creator),
    ].filter { !$0.1.isEmpty }
    guard !terms.isEmpty else { return }
    begin("metadata")
    begin("rdf:RDF")
    attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
    attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    begin("rdf:Description")
    attribute("rdf:about", "")
    element("dc:title", description.title)
    for (name, value) in terms { element(name, value) }
    element("dc:language", description.language)
    for _ in ["rdf:Description", "rdf:RDF", "metadata"] { end() }
  }
}
