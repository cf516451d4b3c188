/// At most 256 colors for the pixels of a raster, with no difference that an eye could see.
///
/// A raster of 256 colors or fewer keeps each of them. In one of more, a color that fills an area
/// is kept, and the shades of smoothed edges are taken together where no channel changes by more
/// than `tolerance`.
struct ColorPalette {
  let colors: [UInt32]
  private let census: ColorCensus
  /// The palette's index for each color of the census.
  private let indices: [UInt8]

  /// What a channel of a pixel on an edge may change by, of 255: about one percent.
  static let tolerance = 3
  /// A color is taken to fill an area from this part of all pixels.
  private static let areaShare = 2_048

  /// `nil` if the raster has more colors than a palette can stand for.
  init?(_ raster: Raster) {
    guard let census = ColorCensus(raster) else { return nil }
    self.census = census
    guard census.colors.count > 256 else {
      colors = census.colors
      indices = census.colors.indices.map { UInt8($0) }
      return
    }
    let area = max(1, raster.width * raster.height / Self.areaShare)
    // The commonest first, so that they are met exactly; the rest of the order is only definite.
    let order = census.colors.indices.sorted {
      (census.counts[$1], census.colors[$0]) < (census.counts[$0], census.colors[$1])
    }
    var entries: [Channels] = []
    for position in order {
      let color = Channels(census.colors[position])
      if census.counts[position] < area,
        entries.contains(where: { $0.distance(to: color) <= Self.tolerance })
      {
        continue
      }
      guard entries.count < 256 else { return nil }
      entries.append(color)
    }
    colors = entries.map(\.color)
    indices = census.colors.map { Channels($0).nearest(in: entries) }
  }

  var chunk: PNGChunk { PNGChunk("PLTE", colors.flatMap(\.channels)) }

  /// The index of the entry that stands for a pixel of the raster.
  func index(of pixel: UInt32) -> UInt8 { indices[census.position(of: pixel)] }
}

/// A color `0x00RRGGBB` taken apart.
private struct Channels {
  let color: UInt32
  private let red: Int
  private let green: Int
  private let blue: Int

  init(_ color: UInt32) {
    self.color = color
    red = Int(color >> 16 & 0xFF)
    green = Int(color >> 8 & 0xFF)
    blue = Int(color & 0xFF)
  }

  /// The greatest difference of a channel.
  func distance(to other: Channels) -> Int {
    max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue))
  }

  /// The position of the nearest of `entries`, of several the first; there are at most 256.
  func nearest(in entries: [Channels]) -> UInt8 {
    var nearest = (position: 0, distance: Int.max)
    for (position, entry) in entries.enumerated() {
      let distance = distance(to: entry)
      if distance < nearest.distance { nearest = (position, distance) }
    }
    return UInt8(nearest.position)
  }
}
