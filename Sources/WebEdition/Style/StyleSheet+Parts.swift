extension StyleSheet {
  /// Masthead, contents, articles, events and boxes.
  static let parts = """
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
    .pull{background:none;border-top:3px solid var(--current);padding:.5rem 0 0;max-width:18rem}
    .pull p{margin:0;font:.8125rem/1.4 var(--data);color:var(--ink-2)}
    .pull .before,.pull .what{display:block}
    .pull .large{font:600 2.5rem/1.15 var(--display);color:var(--current)}
    .pull .after{font-weight:600;color:var(--ink)}
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
}
