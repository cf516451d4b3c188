import CairoDrawing
import Scene
import Testing

@Suite("Drawing in parallel")
struct ParallelDrawingTests {
  /// Twelve scenes that differ, each with text in every face at sizes of its own.
  private static let scenes: [Scene] = (0..<12).map { number in
    let lines = pinnedFaces.enumerated().map { index, face in
      text(
        "Scene \(number): $\(number * 7_919) million, $6.1 billion",
        at: Point(5, 15 + Double(index * 18)),
        style(face, size: 9 + Double(number) / 3, tabular: number.isMultiple(of: 2))
      )
    }
    let curve = Item.stroke(
      .polyline((0..<9).map { Point(Double($0) * 24, Double(($0 * number) % 17) * 5) }),
      Stroke(blue, width: 1.3)
    )
    return scene([curve] + lines)
  }

  /// A picture and a page, with fonts of their own.
  private static func files(of scene: Scene) throws -> [[UInt8]] {
    [try png(scene, scale: 1.2), try pdf([scene])]
  }

  @Test("Twelve tasks give the bytes that one gives", arguments: 0..<4)
  func sameBytes(round: Int) async throws {
    let expected = try Self.scenes.map(Self.files)
    let drawn = try await withThrowingTaskGroup(of: (Int, [[UInt8]]).self) { group in
      for (index, scene) in Self.scenes.enumerated() {
        group.addTask { (index, try Self.files(of: scene)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (index, files) in expected.enumerated() { #expect(drawn[index] == files) }
    #expect(Set(expected.map { $0[0] }).count == Self.scenes.count)
  }
}
