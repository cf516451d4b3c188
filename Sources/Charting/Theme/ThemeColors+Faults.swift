package import Scene

extension Theme.Colors {
  /// The difference by CIEDE2000 that colors which meet need, for every kind of eye.
  package static let leastDifference = 20.0
  /// The difference in L\* that they need, so that a grey print tells them apart.
  package static let leastLightness = 12.0
  /// The difference in L\* from class to class of the ramp: in grey it is their only order.
  package static let leastStep = 5.0

  /// The colors that fill marks side by side in one panel.
  ///
  /// Others never meet, or lines of another width, dash and name carry them: a rate is alone in its
  /// panel, and a previous year is as light as the current one, but thinner and named.
  package static let meetingPairs: [(Role, Role)] = [
    (.current, .bar), (.current, .context), (.current, .second), (.second, .bar),
    (.inkSecondary, .bar),
  ]

  /// What subtitles and notes call colors: `Blue: May 2025`.
  package static let names: [(Role, ColorName)] = [
    (.current, .blue), (.second, .orange), (.bar, .gray),
  ]

  /// Everything that keeps somebody from reading these colors; empty for a palette that may be used.
  package var faults: [PaletteFault] {
    textFaults + markFaults + nameFaults + Self.meetingPairs.flatMap(faults) + rampFaults
  }

  package subscript(role: Role) -> Color { self[keyPath: role.path] }

  private var textFaults: [PaletteFault] {
    let texts: [Role] = [.ink, .inkSecondary, .inkTertiary, .current, .second, .rate]
    let written = [Role.paper, .panel].flatMap { ground in texts.map { ($0, ground) } }
    // Values stand inside the bars of shares.
    return (written + [(.paper, .current), (.paper, .inkSecondary), (.ink, .bar)])
      .compactMap { text, ground in
        let contrast = self[text].contrast(with: self[ground])
        return contrast < Color.textContrast
          ? .faintText(text, on: ground, contrast: contrast) : nil
      }
  }

  private var markFaults: [PaletteFault] {
    [Role.bar, .context].compactMap { role in
      let contrast = self[role].contrast(with: paper)
      return contrast < Color.graphicsContrast ? .faintMark(role, contrast: contrast) : nil
    }
  }

  private func faults(of first: Role, _ second: Role) -> [PaletteFault] {
    var faults: [PaletteFault] = ColorVision.allCases.compactMap { vision in
      let difference = vision.seen(self[first]).difference(from: vision.seen(self[second]))
      return difference < Self.leastDifference
        ? .alike(first, second, vision, difference: difference) : nil
    }
    let lightness = abs(self[first].lightness - self[second].lightness)
    if lightness < Self.leastLightness {
      faults.append(.sameGrey(first, second, difference: lightness))
    }
    return faults
  }

  private var nameFaults: [PaletteFault] {
    Self.names.compactMap { role, name in
      self[role].name == name ? nil : .misnamed(role, is: self[role].name, called: name)
    }
  }

  private var rampFaults: [PaletteFault] {
    let unreadable: [PaletteFault] = ramp.enumerated().compactMap { index, color in
      let contrast = max(color.contrast(with: ink), color.contrast(with: paper))
      return contrast < Color.textContrast
        ? .unreadableClass(index + 1, contrast: contrast) : nil
    }
    let away = ink.lightness < paper.lightness ? -1.0 : 1
    let steps = zip(ramp, ramp.dropFirst()).enumerated()
    return unreadable
      + steps.compactMap { index, pair in
        let difference = away * (pair.1.lightness - pair.0.lightness)
        return difference < Self.leastStep
          ? .unorderedClass(index + 2, difference: difference) : nil
      }
  }
}
