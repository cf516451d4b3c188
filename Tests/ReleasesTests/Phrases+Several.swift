import Releases

/// Sentences in our own words: several families at once.
extension Phrase {
  static let several: [Phrase] = [
    Phrase(
      "Imports worth more than $338 billion entered the country in January in 2.9 million entry summaries.",
      month: "2025-01",
      figures: ["2025-01 entry-value more than 338000000000", "2025-01 entry-summaries 2900000"]
    ),
    Phrase(
      "The government collected nearly $22 billion in duties in May, versus $15.6 billion in April.",
      month: "2025-05",
      figures: [
        "2025-05 estimated-duties nearly 22000000000", "2025-04 estimated-duties 15600000000",
      ]
    ),
    Phrase(
      "| Measure | March 2023 | February 2023 | Change |\n|---|---|---|---|\n| Entry summaries | 2.7 million | 2.5 million | 8% |\n| Audits completed | 29 | 33 | -4 |",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2023-03 entry-summaries 2700000", "2023-02 entry-summaries 2500000", "2023-03 audits 29",
        "2023-02 audits 33",
      ]
    ),
    Phrase(
      "<html><head><title>Monthly Update</title><style>p{}</style></head><body><nav>2.9 million entry summaries</nav><h2>Trade</h2><p>In March&nbsp;2023, CBP processed more than <b>2.7&nbsp;million</b> entry summaries valued at more than $274&nbsp;billion.</p><ul><li>29 audits completed</li></ul><table><tr><td>Estimated duties</td><td>$6.1 billion</td></tr></table></body></html>",
      month: "2023-03",
      format: .html,
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
        "2023-03 audits 29", "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "In April, CBP processed more than 3 million entry summaries and completed 33 audits that identified $117 million in duties and fees owed; it collected over $18 million.",
      month: "2025-04",
      figures: [
        "2025-04 entry-summaries more than 3000000", "2025-04 audits 33",
        "2025-04 audit-identified 117000000", "2025-04 audit-collected over 18000000",
      ]
    ),
    Phrase(
      "Highlights for March 2023 include:\n• More than 2.7 million entry summaries processed\n• $6.1 billion in estimated duties\n• 400 shipments stopped for suspected forced labor, valued at $122.7 million\n• 1,798 counterfeit shipments seized, MSRP of $335 million\n• 29 audits completed; $24.7 million identified in duties and fees",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 estimated-duties 6100000000",
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000",
        "2023-03 counterfeit-seizures 1798", "2023-03 counterfeit-msrp 335000000",
        "2023-03 audits 29", "2023-03 audit-identified 24700000",
      ]
    ),
    Phrase(
      "CBP processed more than 2.9 million entry summaries valued at more than $292 billion, identifying estimated duties of nearly $8.3 billion to be collected by the U.S. government. In April, trade via the ocean environment accounted for more than 40 percent of the total import value, followed by air, truck, and rail.",
      month: "2022-04",
      figures: [
        "2022-04 entry-summaries more than 2900000", "2022-04 entry-value more than 292000000000",
        "2022-04 estimated-duties nearly 8300000000", "2022-04 ocean-share more than 40",
        "2022-04 mode-order ocean > air > truck > rail",
      ]
    ),
  ]
}
