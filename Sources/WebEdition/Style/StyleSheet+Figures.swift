extension StyleSheet {
  /// Tables of printed figures, and the key figures.
  static let tables = """
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

  /// Charts and photographs.
  static let figures = """
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
    .photograph img{display:block;width:auto;height:auto;max-width:100%;max-height:34rem}
    .photograph figcaption{margin-top:.5rem;font-size:.8125rem;line-height:1.45;max-width:44em;text-wrap:pretty}
    .credit{color:var(--ink-3)}
    .marks{display:flex;flex-wrap:wrap;gap:1rem 1.375rem;list-style:none;padding:0;max-width:none}
    .marks li{width:6.5rem;margin:0;font:.8125rem/1.35 var(--data);color:var(--ink-2)}
    .marks svg{display:block;width:4rem;height:auto;margin-bottom:.375rem}

    """
}
