import Releases

/// Further wordings in our own words: lists, tables and several families at once.
extension Phrase {
  static let rewordedLayouts: [Phrase] = [
    Phrase(
      "## Trade by the numbers: 2.7 million entry summaries\n\nIn **March 2023**, CBP processed *more than* **2.7 million** entry summaries valued at more than **$274 billion**.",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
      ]
    ),
    Phrase(
      "<h2>March 2023</h2><ul><li>Processed more than 2.7 million entry summaries</li><li>Identified $6.1 billion in estimated duties</li><li>Completed 29 audits</li></ul>",
      month: "2023-03",
      format: .html,
      figures: [
        "2023-03 audits 29", "2023-03 entry-summaries more than 2700000",
        "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "| Month | Entry summaries | Value | Audits |\n|---|---|---|---|\n| February 2023 | 2.5 million | $252 billion | 33 |\n| March 2023 | 2.7 million | $274 billion | 29 |",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2023-02 audits 33", "2023-02 entry-summaries 2500000", "2023-02 entry-value 252000000000",
        "2023-03 audits 29", "2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000",
      ]
    ),
    Phrase(
      "<table><tr><th>Measure</th><th>This month</th><th>Previous month</th></tr><tr><td>Entry summaries processed</td><td>2.8 million</td><td>3.0 million</td></tr><tr><td>Shipments stopped for suspected forced labor</td><td>557</td><td>612</td></tr></table>",
      month: "2024-11",
      format: .html,
      figures: [
        "2024-10 entry-summaries 3000000", "2024-10 forced-labor-entries 612",
        "2024-11 entry-summaries 2800000", "2024-11 forced-labor-entries 557",
      ]
    ),
    Phrase(
      "CBP’s trade highlights for May 2024:\n\n* 2.9 million entry summaries processed, worth more than $289 billion\n* nearly $7 billion in estimated duties\n* 42% of import value by ocean\n* 31 audits, identifying $9.2 million",
      month: "2024-05",
      figures: [
        "2024-05 audit-identified 9200000", "2024-05 audits 31", "2024-05 entry-summaries 2900000",
        "2024-05 entry-value more than 289000000000", "2024-05 estimated-duties nearly 7000000000",
        "2024-05 ocean-share 42",
      ]
    ),
    Phrase(
      "Trade highlights include the following:\n1. Processing 2.8 million entry summaries valued at $283 billion;\n2. Stopping 557 shipments for suspected forced labor; and\n3. Seizing 1,677 shipments that contained counterfeit goods.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-seizures 1677", "2023-03 entry-summaries 2800000",
        "2023-03 entry-value 283000000000", "2023-03 forced-labor-entries 557",
      ]
    ),
    Phrase(
      "CBP seized 1,798 counterfeit shipments (MSRP: $335 million) and stopped 400 forced labor shipments (value: $122.7 million).",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp 335000000", "2023-03 counterfeit-seizures 1798",
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000",
      ]
    ),
    Phrase(
      "Highlights for July 2024\nEntry summaries\n2.9 million\nEstimated duties\n$7.3 billion\nAudits completed\n20",
      month: "2024-07",
      figures: [
        "2024-07 audits 20", "2024-07 entry-summaries 2900000",
        "2024-07 estimated-duties 7300000000",
      ]
    ),
    Phrase(
      "**Trade stats for July 2024**\n\n- **Entry summaries:** 2.9 million (+3% y/y)\n- **Import value:** $286 billion\n- **Duties (est.):** $7.3 billion\n- **Audits:** 20\n",
      month: "2024-07",
      format: .markdown,
      figures: [
        "2024-07 audits 20", "2024-07 entry-summaries 2900000", "2024-07 entry-value 286000000000",
        "2024-07 estimated-duties 7300000000",
      ]
    ),
    Phrase(
      "<p>Here are the figures for <em>April 2024</em>:</p><ol><li>2.7&nbsp;million entry summaries, valued at $277&nbsp;billion</li><li>Estimated duties of nearly $6.6&nbsp;billion</li><li>466 shipments stopped for forced labor</li><li>Ocean: 40.7&#37; of import value</li></ol>",
      month: "2024-04",
      format: .html,
      figures: [
        "2024-04 entry-summaries 2700000", "2024-04 entry-value 277000000000",
        "2024-04 estimated-duties nearly 6600000000", "2024-04 forced-labor-entries 466",
        "2024-04 ocean-share 40.7",
      ]
    ),
    Phrase(
      "<table><thead><tr><th></th><th>Audits completed</th><th>Estimated duties</th><th>Shipments seized with counterfeit goods</th></tr></thead><tbody><tr><td>January 2024</td><td>31</td><td>$7.0 billion</td><td>1,712</td></tr><tr><td>December 2023</td><td>28</td><td>$6.6 billion</td><td>1,677</td></tr><tr><td>Fiscal year to date</td><td>118</td><td>$27 billion</td><td>6,900</td></tr></tbody></table>",
      month: "2024-01",
      format: .html,
      figures: [
        "2023-12 audits 28", "2023-12 counterfeit-seizures 1677",
        "2023-12 estimated-duties 6600000000", "2024-01 audits 31",
        "2024-01 counterfeit-seizures 1712", "2024-01 estimated-duties 7000000000",
      ]
    ),
    Phrase(
      "CBP by the numbers, March 2023\n\nEntry summaries processed: more than 2.7 million\nImport value: more than $274 billion\nEstimated duties: nearly $6.1 billion\nForced labor entries targeted: 400\nCounterfeit shipments seized: 1,798\nAudits completed: 29\n",
      month: "2023-03",
      figures: [
        "2023-03 audits 29", "2023-03 counterfeit-seizures 1798",
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
        "2023-03 estimated-duties nearly 6100000000", "2023-03 forced-labor-entries 400",
      ]
    ),
    Phrase(
      "Trade volumes were mixed: entry summaries slid to 2.6 million, estimated duties edged up to $6.4 billion and audits fell to 23.",
      month: "2023-06",
      figures: [
        "2023-06 audits 23", "2023-06 entry-summaries 2600000",
        "2023-06 estimated-duties 6400000000",
      ]
    ),
    Phrase(
      "In March CBP stopped 400 entries for suspected forced labor, seized 1,798 counterfeit shipments, and completed 29 audits – versus 310, 1,914 and 33 in February.",
      month: "2023-03",
      figures: [
        "2023-02 audits 33", "2023-02 counterfeit-seizures 1914",
        "2023-02 forced-labor-entries 310", "2023-03 audits 29",
        "2023-03 counterfeit-seizures 1798", "2023-03 forced-labor-entries 400",
      ]
    ),
    Phrase(
      "| | March 2023 | March 2022 | % change |\n|---|---|---|---|\n| Entry summaries | 2.7M | 3.1M | -12.9% |\n| Estimated duties | $6.1B | $8.9B | -31.5% |\n| Audits | 29 | 41 | -29.3% |",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2022-03 audits 41", "2022-03 entry-summaries 3100000",
        "2022-03 estimated-duties 8900000000", "2023-03 audits 29",
        "2023-03 entry-summaries 2700000", "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "<table><tr><td>Entry summaries</td><td>2.7 million</td></tr><tr><td>Import value</td><td>$274 billion</td></tr><tr><td>Ocean share</td><td>38.27%</td></tr><tr><td>Year to date entry summaries</td><td>17 million</td></tr></table>",
      month: "2023-03",
      format: .html,
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000",
        "2023-03 ocean-share 38.27",
      ]
    ),
    Phrase(
      "| | March 2023 | March 2022 |\n|---|---|---|\n| Entry summaries | 2.7M | 3.1M |\n| Estimated duties | | $8.9B |\n| Audits | 29 | |",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2022-03 entry-summaries 3100000", "2022-03 estimated-duties 8900000000",
        "2023-03 audits 29", "2023-03 entry-summaries 2700000",
      ]
    ),
    Phrase(
      "<table><tr><th></th><th>Feb 2023</th><th></th><th>Mar 2023</th></tr><tr><td>Entry summaries</td><td>2.5 million</td><td></td><td>2.7 million</td></tr><tr><td>Audits</td><td></td><td></td><td>29</td></tr></table>",
      month: "2023-03",
      format: .html,
      figures: [
        "2023-02 entry-summaries 2500000", "2023-03 audits 29", "2023-03 entry-summaries 2700000",
      ]
    ),
    Phrase(
      "| Month | Entry summaries | Change | Est. duties |\n|:--|--:|--:|--:|\n| Jan. 2023 | 2.6 million | -3% | $6.4 billion |\n| Feb. 2023 | 2.5 million | -4% | |\n| Total | 5.1 million | | $12 billion |",
      month: "2023-02",
      format: .markdown,
      figures: [
        "2023-01 entry-summaries 2600000", "2023-01 estimated-duties 6400000000",
        "2023-02 entry-summaries 2500000",
      ]
    ),
    Phrase(
      "Of the more than 2.8 million entry summaries that were processed, 491 were targeted for suspected forced labor.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries more than 2800000", "2023-03 forced-labor-entries 491"]
    ),
  ]
}
