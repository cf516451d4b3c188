import Releases

/// Further wordings in our own words: changes, levels and differences.
extension Phrase {
  static let rewordedChanges: [Phrase] = [
    Phrase(
      "Audits rose by five to 29.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "Audits rose five to 29.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "CBP completed four more audits than in February, for a total of 29.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "CBP collected some $33.1 million from audits in March, and $5.6 million in February.",
      month: "2023-03",
      figures: ["2023-02 audit-collected 5600000", "2023-03 audit-collected some 33100000"]
    ),
    Phrase(
      "March's 29 audits were the fewest in five months.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "Counterfeit seizures fell 116 to 1,798 shipments.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "In both value and number, counterfeit seizures declined: 1,798 shipments worth $335 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 335000000", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Estimated duties dropped $400 million, or 6 percent, to $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "Estimated duties came in $400 million lower at $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "CBP estimates duties of nearly $6.1 billion on March entry summaries.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "Entry values grew by $11 billion, reaching $285 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value 285000000000"]
    ),
    Phrase(
      "The value of imports processed rose nearly $6 billion to more than $292 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value more than 292000000000"]
    ),
    Phrase(
      "The import value of $274 billion was $22 billion more than in February and $30 billion less than in March 2022.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "A record 3.1 million entry summaries were processed in March 2022.",
      month: "2022-03",
      figures: ["2022-03 entry-summaries 3100000"]
    ),
    Phrase(
      "400 shipments, 90 more than in February, were stopped for suspected forced labor.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400"]
    ),
    Phrase(
      "CBP's March statistics: entry summaries, more than 2.7 million; duties, nearly $6.1 billion; audits, 29.",
      month: "2023-03",
      figures: [
        "2023-03 audits 29", "2023-03 entry-summaries more than 2700000",
        "2023-03 estimated-duties nearly 6100000000",
      ]
    ),
    Phrase(
      "Ocean trade grew its share of import value by 2 points to 41 percent.",
      month: "2023-03",
      figures: ["2023-03 ocean-share 41"]
    ),
    Phrase(
      "CBP stopped 90 more shipments for suspected forced labor than it did in February.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Imports surged past $352 billion in March 2025 as CBP processed more than 3 million entry summaries.",
      month: "2025-03",
      figures: ["2025-03 entry-summaries more than 3000000"],
      reports: 1
    ),
  ]
}
