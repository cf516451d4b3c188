package import Scene

/// What a picture of some kind must keep to.
package struct PictureRules: Sendable {
  /// What all text stays in.
  package let box: Rect
  /// The least size of text, in scene units.
  package let smallestText: Double
  /// The sizes of the words around the body, and how many lines of each are allowed.
  package let lines: [(size: Double, lines: Int)]

  package init(box: Rect, smallestText: Double, lines: [(size: Double, lines: Int)]) {
    self.box = box
    self.smallestText = smallestText
    self.lines = lines
  }
}

extension DrawnScene {
  /// Everything that is wrong with the picture, in words; nothing if all is well.
  package func faults(
    _ rules: PictureRules,
    measuring measurer: some TextMeasuring
  ) -> [String] {
    SceneChecks.unplaced(in: scene)
      + SceneChecks.overlaps(in: scene, measuring: measurer)
      + SceneChecks.strays(from: rules.box, in: scene, measuring: measurer)
      + SceneChecks.tooSmall(rules.smallestText, in: scene)
      + excessLines(rules.lines) + panelStrays + hiddenMarks + crossedTexts + faintTexts
      + faintMarks + greyPairs
  }
}
