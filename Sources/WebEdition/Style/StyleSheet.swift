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
    .note{font-size:.875rem;line-height:1.55;color:var(--ink-2);max-width:44em}

    """

  private static let parts = """
    body>header{border-top:5px solid var(--ink);margin-top:1rem}
    .notice{font-size:.8125rem;line-height:1.45;color:var(--ink-2);max-width:none;margin:.5rem 0 0}
    .imprint{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;font-size:.9375rem;max-width:none;margin-top:.75rem}
    .publisher{font-weight:600}
    .issue{color:var(--ink-2)}
    h1{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1.5rem;font-size:clamp(2.5rem,1.2rem + 6vw,4.25rem);line-height:1.1;letter-spacing:-.01em;margin:.25rem 0 .75rem}
    h1 time{font:600 clamp(1.375rem,1rem + 1.6vw,2.125rem)/1.2 var(--display);letter-spacing:0;color:var(--current)}
    .year{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .875rem;max-width:none;margin:0;padding:.5rem 0;border-top:1px solid var(--ink);border-bottom:1px solid var(--rule);font-size:.8125rem;color:var(--ink-2)}
    .months{display:flex;gap:3px}
    .months i{width:.8rem;height:.8rem;border:1px solid var(--context);print-color-adjust:exact}
    .months .past{background:var(--bar);border-color:var(--bar)}
    .months .now{background:var(--current);border-color:var(--current)}
    nav{margin-top:1.25rem;font-size:.875rem}
    nav h2{font:600 .875rem/1.4 var(--data);padding-bottom:.375rem;border-bottom:1px solid var(--ink-2)}
    nav ol{list-style:none;margin:.375rem 0 0;padding:0;max-width:none;columns:2 9rem;column-gap:1.5rem}
    nav li{margin:0;break-inside:avoid}
    nav a{display:block;padding:.25rem 0;color:var(--ink);text-decoration:none;line-height:1.3}
    nav a:hover{text-decoration:underline;color:var(--current)}
    .lead{margin-top:2rem}
    .lead h2{font-size:clamp(1.625rem,1.3rem + 1.4vw,2.125rem)}
    .summary{font-size:1.125rem}
    .part{margin-top:3rem;padding-top:.625rem;border-top:3px solid var(--ink);scroll-margin-top:1rem}
    article+article,aside+article,.columns+article{border-top:1px solid var(--ink);margin-top:2.25rem}
    article .major{margin-top:1rem}
    .leading .major{font-size:clamp(1.5rem,1.25rem + 1.2vw,2rem)}
    .dateline{font-size:.8125rem;color:var(--ink-2);margin-top:.5rem}
    .events{list-style:none;padding:0;max-width:none}
    .events li{padding:.875rem 0 1rem;margin:0;border-top:1px solid var(--grid)}
    .events li:first-child{border-top:0}
    .events p{margin-top:.25rem;font-size:.9375rem;font-family:var(--data)}
    .events .date{margin:0;color:var(--ink-2);font-size:.8125rem}
    .events .day{display:block;font:600 1.375rem/1.2 var(--display);color:var(--ink)}
    .upcoming .day,.upcoming .date{color:var(--current)}
    .events .title{font-weight:600;font-size:1rem;line-height:1.35;text-wrap:balance}
    .events .place,.events li p:last-child{color:var(--ink-2)}
    aside{background:var(--panel);margin-top:1.25rem;padding:1rem 1.25rem 1.125rem;print-color-adjust:exact}
    .facts{border-left:4px solid var(--current)}
    .case{border-top:5px solid var(--second)}
    .case .major{margin-top:.25rem}
    .eyebrow{margin:0;font:600 .8125rem/1.4 var(--data);color:var(--second)}
    .label{margin:0;font:600 .8125rem/1.4 var(--data);color:var(--ink-2)}
    dl{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;margin:.5rem 0 0}
    dl div{display:flex;flex-direction:column-reverse;justify-content:flex-end;flex:1 1 6.25rem}
    dd{margin:0;font:600 1.625rem/1.2 var(--display)}
    .second dd{color:var(--second)}
    dt{font:.8125rem/1.4 var(--data);color:var(--ink-2)}
    footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--rule);font-size:.8125rem;color:var(--ink-3)}
    footer p{margin:0;max-width:none}

    """

  private static let tables = """
    .scroll{position:relative;overflow-x:auto;margin-top:1.25rem;container-type:inline-size}
    table{border-collapse:collapse;width:100%;font:.8125rem/1.4 var(--data);font-variant-numeric:tabular-nums;font-variant-ligatures:no-contextual;border-bottom:1px solid var(--ink)}
    caption{text-align:left;padding-bottom:.5rem;font-weight:600;font-size:.875rem}
    caption>span{display:inline-block;position:sticky;left:0;max-width:100cqi}
    .number{margin-right:.5em}
    caption .number,figcaption .number{font-weight:400;color:var(--ink-2)}
    th,td{padding:.3rem 0 .3rem .875rem;text-align:left;vertical-align:baseline;font-weight:400}
    th:first-child,td:first-child{padding-left:0}
    thead th{font-size:.75rem;font-weight:600;line-height:1.3;color:var(--ink-2);vertical-align:bottom;border-top:1px solid var(--ink);border-bottom:1px solid var(--ink)}
    .unit{display:block;font-weight:400}
    tbody tr+tr>*{border-top:1px solid var(--grid)}
    tbody .first>*,tbody tr+.first>*{border-top:1px solid var(--ink-2)}
    .current>*{background:var(--panel);font-weight:600;print-color-adjust:exact}
    td.number,th.number{text-align:right;margin:0}
    .flagged{padding-right:.75rem}
    td.number{white-space:nowrap}
    td.text{min-width:6.5rem}
    .aligned::after{content:attr(data-rest);visibility:hidden}
    .sign{color:var(--ink-2);margin-right:.25em}
    .flag{position:absolute;font:600 .625rem/1 var(--data);color:var(--second);margin:-.15em 0 0 .15em}
    .flag abbr{text-decoration:none}
    .notes{margin-top:.5rem;font-size:.75rem;line-height:1.5;color:var(--ink-3)}
    .notes p{margin:.125rem 0 0;max-width:60em}
    .key{font-size:.875rem;min-width:43rem}
    .key th,.key td{padding:.4rem 0 .4rem .875rem}
    .key th:first-child{padding-left:0}
    .key tbody th[scope=row]{position:sticky;left:0;max-width:9.5rem;background:var(--paper);padding-right:.5rem}
    .key .value{white-space:nowrap}
    .key .qualifier{display:block}
    .key .group th{padding:.75rem 0 .125rem;font-size:.75rem;font-weight:600;color:var(--ink-2)}
    .key tbody+tbody{border-top:1px solid var(--ink-2)}
    .key .group+tr>*{border-top:0}
    .key .figure{font-size:1.125rem;font-weight:600;color:var(--current);white-space:nowrap}
    .qualifier,.mark{color:var(--ink-2);font-size:.8125rem}
    .missing{color:var(--ink-3)}
    .change,.key thead .change,.spark,.key thead .spark{text-align:right;white-space:nowrap}
    .key thead .change{white-space:normal}
    .triangle{color:var(--ink-2);font-size:.75em;margin-right:.4em}
    .detail{display:block;font-size:.75rem;color:var(--ink-3)}
    .spark svg{width:6rem;height:auto;vertical-align:-.35em}

    """

  private static let figures = """
    figure{margin:1.5rem 0 0}
    figure[id]{border-top:1px solid var(--ink);padding-top:.5rem}
    figcaption{font-size:1rem;line-height:1.35;text-wrap:balance}
    figcaption strong{font-weight:600}
    .subtitle{display:block;margin-top:.25rem;font-size:.8125rem;line-height:1.4;color:var(--ink-2)}
    figure svg{display:block;width:100%;height:auto}
    figure[id]>svg,.narrow svg{max-width:30rem}
    .wide{display:none}
    .source{margin:.5rem 0 0;font-size:.75rem;line-height:1.45;color:var(--ink-3);max-width:none}
    details{margin-top:.5rem;font:.8125rem/1.4 var(--data)}
    summary{cursor:pointer;padding:.25rem 0;color:var(--current)}
    .photograph{margin-bottom:1.25rem}
    .photograph img{display:block;max-width:100%;height:auto}
    .photograph figcaption{margin-top:.5rem;font-size:.8125rem;line-height:1.45;max-width:44em;text-wrap:pretty}
    .credit{color:var(--ink-3)}
    .marks{display:flex;flex-wrap:wrap;gap:1rem 1.375rem;list-style:none;padding:0;max-width:none}
    .marks li{width:6.5rem;margin:0;font:.8125rem/1.35 var(--data);color:var(--ink-2)}
    .marks svg{display:block;width:4rem;height:auto;margin-bottom:.375rem}

    """

  private static let wide = """
    @media print,(min-width:45rem){
    .wide{display:block}
    .narrow{display:none}
    .columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.5rem;align-items:start}
    .columns>div>:first-child{margin-top:1.25rem}
    figure[id]>svg{max-width:none}
    .events li{display:grid;grid-template-columns:9.5rem minmax(0,1fr)}
    .events .title{margin:0}
    .as-of{margin-left:auto}
    th,td{padding-left:1.25rem}
    }
    @media screen and (min-width:45rem){
    body{padding:0 1.5rem 4rem}
    .photograph{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1rem;align-items:end}
    .photograph figcaption{margin:0}
    .columns .photograph,.case .photograph{display:block}
    }
    @media screen and (min-width:78rem){
    body{max-width:75rem;display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 3rem}
    body>header,footer{grid-column:1/-1}
    nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;margin-top:2.25rem;padding-bottom:1rem}
    nav ol{columns:auto}
    .key .qualifier{display:inline}
    .key tbody th[scope=row]{min-width:9rem}
    }

    """

  private static let print = """
    @page{margin:.75in}
    @media print{
    html{font-size:9pt}
    body{max-width:none;padding:0;line-height:1.4}
    body>header{margin-top:0}
    .lead{margin-top:1rem}
    .part{margin-top:1.75rem}
    .key th,.key td{padding-top:.2rem;padding-bottom:.2rem}
    .key tbody th[scope=row]{background:none}
    .key .qualifier{display:inline}
    .group{break-after:avoid}
    nav,.skip,details:not([open]){display:none}
    .scroll{overflow:visible;container-type:normal}
    table,.key{min-width:0}
    thead{display:table-header-group}
    tr,figure,aside,.columns,.events li{break-inside:avoid}
    h2,h3,h4,figcaption,caption{break-after:avoid}
    p{orphans:2;widows:2}
    a{color:inherit;text-decoration:none}
    a[href^="http"]::after{content:" (" attr(href) ")"}
    }

    """
}
