internal import Glibc

/// The words that people have for colors.
package enum ColorName: String, CaseIterable, Hashable, Sendable {
  case gray, red, brown, orange, yellow, green, teal, blue, purple, pink
}

extension Color {
  /// What most people would call it, where it is plain; borders between words are soft.
  ///
  /// By hue and chroma in CIE L\*a\*b\*; black and white count as gray.
  package var name: ColorName {
    let lab = LabColor(self)
    guard hypot(lab.a, lab.b) >= 14 else { return .gray }
    let angle = atan2(lab.b, lab.a) * 180 / .pi
    switch angle < 0 ? angle + 360 : angle {
    case 15..<43: return .red
    case 43..<75: return lab.lightness < 35 ? .brown : .orange
    case 75..<110: return .yellow
    case 110..<170: return .green
    case 170..<225: return .teal
    case 225..<310: return .blue
    case 310..<340: return .purple
    default: return .pink
    }
  }
}
