internal import Scene

/// Puts pictures that were left out of a drawn document into their places.
struct PictureCompletion {
  let file: QPDFFile

  /// Throws `noPlace` for a picture whose stand-in is nowhere.
  func complete(with pictures: [OmittedPicture]) throws(FinishingError) {
    guard !pictures.isEmpty else { return }
    let places = try self.places()
    for (index, omitted) in pictures.enumerated() {
      guard let place = places[omitted.standIn] else { throw .noPlace(picture: index) }
      fill(place, with: omitted.picture)
    }
  }

  /// The images that the pages show and that a stand-in can be one of, by their bytes.
  private func places() throws(FinishingError) -> [[UInt8]: PDFObject] {
    var places: [[UInt8]: PDFObject] = [:]
    var seen: Set<Int> = []
    for page in file.pages {
      let objects = page["/Resources"]["/XObject"]
      for key in objects.keys {
        let object = objects[key]
        guard seen.insert(object.identifier).inserted, object.isStream,
          object.dictionary["/Filter"].name == "DCTDecode"
        else { continue }
        places[try object.packedContents()] = object
      }
    }
    return places
  }

  private func fill(_ place: PDFObject, with picture: PackedPicture) {
    let dictionary = place.dictionary
    dictionary["/BitsPerComponent"] = file.integer(picture.bitsPerSample)
    if let palette = picture.palette {
      dictionary["/ColorSpace"] = file.array([
        file.name("Indexed"), file.name("DeviceRGB"), file.integer(palette.count / 3 - 1),
        file.bytes(palette),
      ])
    }
    // The filters of PNG are those of PDF (ISO 32000-1, 7.4.4.4).
    let parameters = file.dictionary([
      ("/Predictor", file.integer(15)), ("/Colors", file.integer(picture.samples)),
      ("/BitsPerComponent", file.integer(picture.bitsPerSample)),
      ("/Columns", file.integer(picture.width)),
    ])
    place.replaceContents(packed: picture.data, parameters: parameters)
  }
}
