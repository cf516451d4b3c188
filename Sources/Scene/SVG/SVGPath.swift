extension Path {
  /// The outline as the `d` of a path, coordinates absolute, upright lines as `H` and `V`.
  func svgData(of item: String) throws(SVGError) -> String {
    var data = ""
    // Where the pen is, as written: what is rounded alike is one place.
    var pen = HundredthsPoint(x: 0, y: 0)
    var start = pen
    for element in elements {
      switch element {
      case .move(let point):
        pen = try HundredthsPoint(point, of: item)
        start = pen
        data += "M\(pen.text)"
      case .line(let point):
        let end = try HundredthsPoint(point, of: item)
        if end.y == pen.y {
          data += "H\(SVGNumber.text(hundredths: end.x))"
        } else if end.x == pen.x {
          data += "V\(SVGNumber.text(hundredths: end.y))"
        } else {
          data += "L\(end.text)"
        }
        pen = end
      case .curve(let first, let second, let point):
        let (first, second) = (
          try HundredthsPoint(first, of: item), try HundredthsPoint(second, of: item)
        )
        pen = try HundredthsPoint(point, of: item)
        data += "C\(first.text) \(second.text) \(pen.text)"
      case .close:
        pen = start
        data += "Z"
      }
    }
    return data
  }
}

/// A place in hundredths of a unit.
private struct HundredthsPoint {
  let x: Int
  let y: Int

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  init(_ point: Point, of item: String) throws(SVGError) {
    x = try SVGNumber.hundredths(point.x, of: item)
    y = try SVGNumber.hundredths(point.y, of: item)
  }

  var text: String { SVGNumber.text(hundredths: x) + " " + SVGNumber.text(hundredths: y) }
}
