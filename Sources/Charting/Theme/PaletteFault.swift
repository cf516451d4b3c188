package import Scene

/// Why a palette cannot be read by everyone.
package enum PaletteFault: Hashable, Sendable {
  package typealias Role = Theme.Colors.Role

  /// Text has too little contrast with what it stands on.
  case faintText(Role, on: Role, contrast: Double)
  /// A mark has too little contrast with the paper.
  case faintMark(Role, contrast: Double)
  /// Two colors that meet in one panel look alike to some eyes; the difference is CIEDE2000.
  case alike(Role, Role, ColorVision, difference: Double)
  /// Two colors that meet in one panel are one grey in print; the difference is in L\*.
  case sameGrey(Role, Role, difference: Double)
  /// A color is not what the words beside charts call it.
  case misnamed(Role, is: ColorName, called: ColorName)
  /// A class of the ramp, from 1, on which neither ink nor paper can be read.
  case unreadableClass(Int, contrast: Double)
  /// A class of the ramp, from 2, that is not farther from the paper than the one before it.
  case unorderedClass(Int, difference: Double)
}
