/// Names of structure types that get attributes.
enum StandardType {
  /// What stands for artifacts in a drawn document, and is no element of the finished one.
  static let decoration = "Private"
  static let figure = "Figure"
  static let headerCell = "TH"
  static let link = "Link"
  static let list = "L"
  static let note = "Note"
}
