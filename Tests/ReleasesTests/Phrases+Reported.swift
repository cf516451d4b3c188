/// Sentences in our own words: what must be reported.
extension Phrase {
  static let reported: [Phrase] = [
    Phrase(
      "CBP seized 1,798 shipments.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP expects to complete 40 audits in April.",
      month: "2023-04",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP processed 2.7-2.8 million entry summaries.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP stopped no fewer than 400 shipments on suspicion of forced labor.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP processed 2.7 million entry summaries.",
      month: nil,
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP processed 2.7 million entry summaries, up from 2.5 million last year.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"],
      reports: 1
    ),
    Phrase(
      "In May 2024, the agency cleared nearly 2.9 million entry summaries with a declared value topping $283 billion.",
      month: "2024-05",
      figures: ["2024-05 entry-summaries nearly 2900000"],
      reports: 1
    ),
    Phrase(
      "CBP extended liquidation of 15 entries under the forced labor rule.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP detained 388 shipments and released 120 of them in forced labor cases in July.",
      month: "2023-07",
      figures: ["2023-07 forced-labor-entries 388"],
      reports: 1
    ),
    Phrase(
      "CBP processed 2.8 million entry summaries valued at $283 billion in both November and December.",
      month: "2024-12",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP processed $2.7 billion in refunds of duties.",
      month: "2024-12",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Duties under Section 301 amounted to $2.3 billion in March.",
      month: "2024-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "In February, the value of imported goods processed by CBP exceeded $303 billion.",
      month: "2025-02",
      figures: [],
      reports: 1
    ),
  ]
}
