extension ReleaseText {
  var prose: String {
    let f = figures
    return """
      Monthly trade statistics for \(monthName)

      Release date: \(released)

      In \(monthName), CBP processed more than \(f.entries) million entry summaries valued at more \
      than $\(f.value) billion, identifying estimated duties of nearly $\(f.duties) billion to be \
      collected by the U.S. government. Trade via the ocean environment accounted for more than \
      \(f.ocean) percent of the total import value, followed by air, truck, and rail.

      CBP identified \(f.forcedLabor) entries valued at more than $\(f.forcedLaborValue) million \
      for further examination based on the suspected use of forced labor.

      CBP seized \(f.seizures) shipments that contained counterfeit goods with a suggested retail \
      price of more than $\(f.msrp) million.

      CBP completed \(f.audits) audits that identified $\(f.identified) million in duties and fees \
      owed, and collected over $\(f.collected) million from these and from earlier assignments.
      \(addition)

      """
  }

  var plainProse: String {
    let f = figures
    return """
      Operational update, \(monthName)
      Published \(released)

      A total of \(f.entries) million entry summaries with an import value of roughly $\(f.value) \
      billion passed through customs in \(monthName).
      Estimated duties of $\(f.duties) billion were identified.
      Cargo that arrived by ocean accounted for \(f.ocean) percent of the total import value, \
      followed by air, truck and rail.
      A total of \(f.forcedLabor) entries, with a value of more than $\(f.forcedLaborValue) \
      million, were targeted for suspected use of forced labor.
      Counterfeit goods worth $\(f.msrp) million were found in \(f.seizures) seized shipments.
      CBP completed \(f.audits) audits that identified $\(f.identified) million in duties and fees \
      owed and collected $\(f.collected) million.
      \(addition)

      """
  }

  var bullets: String {
    let f = figures
    return """
      # Trade highlights for \(monthName)

      Released: \(released)

      Highlights for \(monthName) include:

      - More than \(f.entries) million entry summaries processed
      - Import value: $\(f.value) billion
      - Estimated duties: nearly $\(f.duties) billion
      - \(f.forcedLabor) shipments stopped for suspected forced labor, valued at \
      $\(f.forcedLaborValue) million
      - \(f.seizures) counterfeit shipments seized, MSRP of $\(f.msrp) million
      - \(f.audits) audits completed; $\(f.identified) million identified in duties and fees
      \(addition)

      """
  }

  var labels: String {
    let f = figures
    return """
      Trade snapshot: statistics for \(monthName)
      Date: \(released)

      Entry summaries: \(f.entries) million
      Import value: $\(f.value) billion
      Estimated duties: $\(f.duties) billion
      Forced labor: \(f.forcedLabor) entries valued at more than $\(f.forcedLaborValue) million
      Trade audits: \(f.audits)
      Identified: $\(f.identified) million in duties and fees owed
      Collected from audits: $\(f.collected) million
      \(addition)

      """
  }

  var page: String {
    let f = figures
    return """
      <!DOCTYPE html>
      <html lang="en"><head><title>Monthly operational update: \(monthName)</title></head>
      <body><nav><a href="/">Home</a> <a href="/newsroom">Newsroom</a></nav>
      <main><h1>Monthly operational update: \(monthName)</h1>
      <p>Release Date: \(released)</p>
      <h2>Trade</h2>
      <p>In \(monthName.prefix { $0 != " " })&nbsp;\(figures.month.prefix(4)), CBP processed more \
      than <b>\(f.entries)&nbsp;million</b> entry summaries valued at more than \
      $\(f.value)&nbsp;billion, identifying estimated duties of nearly $\(f.duties)&nbsp;billion \
      to be collected by the U.S. government.</p>
      <p>CBP identified \(f.forcedLabor) entries valued at more than $\(f.forcedLaborValue) \
      million for further examination based on the suspected use of forced labor.</p>
      <p>CBP completed \(f.audits) audits that identified $\(f.identified) million in duties and \
      fees owed.</p>
      <p>\(addition)</p></main><footer>Last modified: \(released)</footer></body></html>

      """
  }

  var pageWithTable: String {
    let f = figures
    return """
      <!DOCTYPE html>
      <html lang="en"><head><title>Trade statistics for \(monthName)</title></head>
      <body><h1>Trade statistics for \(monthName)</h1>
      <p>Posted: \(released)</p>
      <table>
      <tr><td>Entry summaries</td><td>\(f.entries) million</td></tr>
      <tr><td>Import value</td><td>$\(f.value) billion</td></tr>
      <tr><td>Estimated duties</td><td>$\(f.duties) billion</td></tr>
      <tr><td>Audits completed</td><td>\(f.audits)</td></tr>
      </table>
      <p>\(addition)</p></body></html>

      """
  }

  var partial: String {
    """
    Trade snapshot: statistics for \(monthName)
    Date: \(released)

    Entry summaries: \(figures.entries) million
    Import value: $\(figures.value) billion
    Trade audits: \(figures.audits)
    \(addition)

    """
  }
}
