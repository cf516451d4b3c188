internal import Charting
internal import Scene

/// The look of the page: the house design in lengths of screens.
///
/// A point of print is about 1.75 pixels of the page at its full width, so that charts and words
/// keep their proportion.
struct StyleSheet {
  let theme: Theme
  let dark: Theme.Colors

  var text: String {
    "\n:root{\(variables(\.light))}\n"
      + "@media screen and (prefers-color-scheme:dark){:root{\(variables(\.dark))}}\n"
      + Self.text + Self.parts + Self.tables + Self.figures + Self.wide + Self.print
  }

  /// Colors by their names in the theme, and families.
  private func variables(_ color: (SVGColor) -> Color) -> String {
    let colors = theme.colors.svgColors(dark: dark).map { "--\($0.name):\(color($0).hex);" }
    let faces = [
      ("data", theme.faces.data), ("display", theme.faces.display), ("serif", theme.faces.serif),
    ].map { "--\($0.0):\(FontStack.families(for: $0.1.family));" }
    return (colors + faces).joined()
  }

  /// Words and what surrounds them.
  private static let text = """
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:0 1rem 3rem;max-width:57rem;font:1.0625rem/1.5 var(--serif);overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{font-family:var(--serif);font-weight:700;line-height:1.2;text-wrap:balance;margin:0}
    h2{font-size:1.625rem}
    .major{font-size:1.3125rem;margin-top:1.75rem}
    .minor{font:600 1rem/1.35 var(--data);margin-top:1.5rem}
    p,ul,ol,blockquote{margin:.75rem 0 0;max-width:34em;text-wrap:pretty}
    ul,ol{padding-left:1.4em}
    li{margin-top:.3rem}
    blockquote{border-left:2px solid var(--current);padding-left:1rem}
    em,strong{font-style:normal;font-weight:700}
    code{font-family:var(--data);font-size:.9em;overflow-wrap:anywhere}
    a{color:var(--current);text-underline-offset:.15em;overflow-wrap:anywhere}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--current);outline-offset:3px}
    main:focus{outline:none}
    .spoken,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip:focus{position:absolute;top:0;left:0;z-index:1;padding:.75rem 1rem;background:var(--current);color:var(--paper);font-family:var(--data)}
    .note,.notes,.source,.place,figcaption,.dateline,footer,nav,.imprint,.year,.notice{font-family:var(--data);font-variant-ligatures:no-contextual}
    .balanced li{font-family:var(--data);color:var(--ink-2)}
    .note,.balanced li{font-size:.875rem;line-height:1.55;color:var(--ink-2);max-width:44em}

    """
}
