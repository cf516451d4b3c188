import Releases

/// Further wordings in our own words: sentences that must be reported, whole or in part.
extension Phrase {
  static let rewordedUnsettled: [Phrase] = [
    Phrase(
      "CBP processed $274 billion in imports during March, of which $6.1 billion will be collected as duties.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"],
      reports: 1
    ),
    Phrase(
      "March entry summaries: >2.7 million. March import value: ~$274 billion.",
      month: "2023-03",
      figures: [],
      reports: 2
    ),
    Phrase(
      "The agency expects to collect almost $6.1 billion in duties on March entries.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP refunded $1.1 billion in duties through drawback in March.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Duties identified in June exceeded $28 billion, against $23 billion in May.",
      month: "2025-06",
      figures: ["2025-05 estimated-duties 23000000000"],
      reports: 1
    ),
    Phrase(
      "The ocean environment accounted for over 40 percent of total import value, ahead of air (29 percent), truck (22 percent) and rail (5 percent).",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share over 40",
        "2023-03 rail-share 5", "2023-03 truck-share 22",
      ],
      reports: 1
    ),
    Phrase(
      "In its forced labor enforcement, CBP targeted as many as 450 shipments, the value of which exceeded $187 million.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "The entry summaries CBP processed in March – 2.7 million of them – carried a declared value of more than $274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value more than 274000000000"],
      reports: 1
    ),
    Phrase(
      "Entry summaries held steady at 2.7 million in both February and March.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Entries worth over $289 billion were summarized in more than 2.9 million filings in May.",
      month: "2023-05",
      figures: [],
      reports: 1
    ),
    Phrase(
      "In August 2024, CBP processed over 2.9 million entry summaries; a month before, it had processed almost 2.8 million.",
      month: "2024-08",
      figures: ["2024-08 entry-summaries over 2900000"],
      reports: 1
    ),
    Phrase(
      "Identified duties: an estimated $6.6 billion (September); an estimated $7 billion (October).",
      month: "2024-10",
      figures: ["2024-09 estimated-duties an estimated 6600000000"],
      reports: 1
    ),
    Phrase(
      "Importers will owe an estimated $6.1 billion in duties on the goods.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "$6.97 billion is what CBP estimates will be collected in duties.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP took in $16.3 billion in estimated duties in April, roughly double the figure for March ($8.2 billion).",
      month: "2025-04",
      figures: ["2025-04 estimated-duties 16300000000"],
      reports: 1
    ),
    Phrase(
      "Duties on steel imports alone brought in $450 million.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Ocean remained the top mode at 40.6 percent of import value, then air (29.3 percent), truck (20.8 percent) and rail (4.7 percent).",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share 40.6",
        "2023-03 rail-share 4.7", "2023-03 truck-share 20.8",
      ],
      reports: 1
    ),
    Phrase(
      "Electronics made up 210 of the 400 entries stopped for forced labor.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400"],
      reports: 1
    ),
    Phrase(
      "Entry summaries were 2.7 million in March and 2.6 million in April, with values of $274 billion and $257 billion.",
      month: "2023-04",
      figures: ["2023-03 entry-summaries 2700000", "2023-04 entry-summaries 2600000"],
      reports: 1
    ),
    Phrase(
      "Forced labor enforcement in March covered 400 entries and goods valued at $122.7 million.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "The 29 audits finished in March identified $24.7 million; the 33 finished in February, $18.9 million.",
      month: "2023-03",
      figures: ["2023-02 audits 33", "2023-03 audit-identified 24700000", "2023-03 audits 29"],
      reports: 1
    ),
    Phrase(
      "More than half of import value, 52 percent, moved by modes other than ocean.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Entry summaries: 2.7 million. That is 8 percent above February's 2.5 million.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"],
      reports: 1
    ),
    Phrase(
      "Through fees and duties combined, CBP collected $9.2 billion in March.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "China accounted for $38 billion of the $274 billion in imports processed in March.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"],
      reports: 1
    ),
    Phrase(
      "Imports from China covered by entry summaries were valued at $38 billion.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP stopped 82 shipments from China and 318 from Malaysia for suspected forced labor.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "Duties estimated in May reached a record $22 billion, up from $16 billion (April) and $7 billion (May 2024).",
      month: "2025-05",
      figures: ["2025-04 estimated-duties 16000000000", "2025-05 estimated-duties 22000000000"],
      reports: 1
    ),
    Phrase(
      "Entry summaries, duties and audits all rose in May: 2.9 million, $7 billion and 31, respectively.",
      month: "2024-05",
      figures: [],
      reports: 1
    ),
    Phrase(
      "More shipments (1,798) were seized for counterfeit goods than in February (1,602).",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP completed 29 audits in March. It had completed 33 in February and 41 in March of last year.",
      month: "2023-03",
      figures: ["2023-03 audits 29"],
      reports: 1
    ),
    Phrase(
      "The MSRP of counterfeit goods seized topped $335 million in March, versus $224 million in February.",
      month: "2023-03",
      figures: ["2023-02 counterfeit-msrp 224000000"],
      reports: 1
    ),
    Phrase(
      "Counterfeit shipments worth an estimated $100 million in MSRP came from China.",
      month: "2023-03",
      figures: [],
      reports: 1
    ),
    Phrase(
      "CBP identified 491 shipments for further examination because forced labor was suspected, of which 120 were released.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 491"],
      reports: 1
    ),
  ]
}
