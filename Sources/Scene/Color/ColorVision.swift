/// How eyes see colors: the usual way, or without one of the three kinds of cones.
package enum ColorVision: String, CaseIterable, Hashable, Sendable {
  case normal
  /// Without the cones for long waves.
  case protan
  /// Without the cones for middle waves.
  case deutan
  /// Without the cones for short waves.
  case tritan

  /// The color that looks to usual eyes as `color` does to these.
  ///
  /// The weights are those of severity 1.0 in G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
  /// “A Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE Transactions
  /// on Visualization and Computer Graphics 15, 2009), taken in linear light.
  package func seen(_ color: Color) -> Color {
    guard let weights else { return color }
    return LinearLight(color).mixed(weights).color
  }

  private var weights: [[Double]]? {
    switch self {
    case .normal: nil
    case .protan:
      [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
