import Releases

/// Further wordings in our own words: estimated duties.
extension Phrase {
  static let rewordedDuties: [Phrase] = [
    Phrase(
      "The agency’s March workload: 2.7\u{A0}million entry summaries, $274\u{A0}billion in import value and $6.1\u{A0}billion in estimated duties.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000",
        "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "Entry summaries processed, 2.7 million; value of those entries, more than $274 billion; estimated duties, nearly $6.1 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value more than 274000000000",
        "2023-03 estimated-duties nearly 6100000000",
      ]
    ),
    Phrase(
      "Nearly $6.1 billion in estimated duties is owed to the government on those imports.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "Estimated duties came to about $6.1 billion, compared to $5.9 billion in February.",
      month: "2023-03",
      figures: ["2023-02 estimated-duties 5900000000", "2023-03 estimated-duties about 6100000000"]
    ),
    Phrase(
      "Duties owed on these entries are estimated at just under $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties just under 6100000000"]
    ),
    Phrase(
      "CBP identified duties of an estimated $7 billion that will go to the U.S. Treasury.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties an estimated 7000000000"]
    ),
    Phrase(
      "An estimated $6.6bn in duties was assessed in September, down from $7.1bn the previous month.",
      month: "2023-09",
      figures: [
        "2023-08 estimated-duties 7100000000", "2023-09 estimated-duties an estimated 6600000000",
      ]
    ),
    Phrase(
      "Estimated duties of at least $22 billion were identified in May 2025, more than triple the $6.8 billion of May 2024.",
      month: "2025-05",
      figures: [
        "2024-05 estimated-duties 6800000000", "2025-05 estimated-duties at least 22000000000",
      ]
    ),
    Phrase(
      "Estimated duties: $6.1 billion (+3.4%)",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "The $6.1 billion in estimated duties was the lowest monthly total since July 2021.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "In March, estimated duties slipped below $6.2 billion for the first time in a year.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties below 6200000000"]
    ),
    Phrase(
      "Tariff revenue estimated by CBP rose 8 percent year over year to $6.6 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6600000000"]
    ),
    Phrase(
      "CBP was identifying duties worth an estimated $6.1 billion to be collected by the U.S. government.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties an estimated 6100000000"]
    ),
    Phrase(
      "CBP identified an estimated nearly $6.1 billion in duties to be collected.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties an estimated nearly 6100000000"]
    ),
    Phrase(
      "Duties to be collected on them were put at around 6.1 billion US dollars.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties around 6100000000"]
    ),
    Phrase(
      "CBP’s numbers for June are in: “more than 2.6 million entry summaries” worth “more than $268 billion,” with duties of “nearly $6.4 billion.”",
      month: "2023-06",
      figures: [
        "2023-06 entry-summaries more than 2600000", "2023-06 entry-value more than 268000000000",
        "2023-06 estimated-duties nearly 6400000000",
      ]
    ),
    Phrase(
      "Estimated duties nearly doubled to $15.9 billion in April from $8.2 billion in March.",
      month: "2025-04",
      figures: ["2025-03 estimated-duties 8200000000", "2025-04 estimated-duties 15900000000"]
    ),
    Phrase(
      "Altogether, imports processed were worth 265 billion dollars, and the duties identified on them 22.2 billion dollars.",
      month: "2025-06",
      figures: ["2025-06 entry-value 265000000000", "2025-06 estimated-duties 22200000000"]
    ),
    Phrase(
      "August 2024: 2.9 million entry summaries | $294 billion import value | $7.9 billion estimated duties",
      month: "2024-08",
      figures: [
        "2024-08 entry-summaries 2900000", "2024-08 entry-value 294000000000",
        "2024-08 estimated-duties 7900000000",
      ]
    ),
    Phrase(
      "That month saw estimated duties of just above $7.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties just above 7100000000"]
    ),
    Phrase(
      "Duties owed to the U.S. government, by CBP's estimate, amounted to nearly $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "The agency assessed nearly $6.1 billion in duties, 4 percent less than in February.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "The figures for May are: (1) 2.9 million entry summaries; (2) $289 billion in value; (3) nearly $7 billion in estimated duties.",
      month: "2024-05",
      figures: [
        "2024-05 entry-summaries 2900000", "2024-05 entry-value 289000000000",
        "2024-05 estimated-duties nearly 7000000000",
      ]
    ),
    Phrase(
      "The Commerce Department reported duties of $1.2 billion on aluminum; CBP put estimated duties on all imports at $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "On imports valued at $274 billion, CBP identified estimated duties of nearly $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000", "2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "Duties on imports in March were estimated at nearly $6.1 billion on a value of $274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000", "2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "CBP’s estimated duties for the month, $6.1 billion, fell short of the $6.4 billion seen in January.",
      month: "2023-03",
      figures: ["2023-01 estimated-duties 6400000000", "2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "The average duty rate was 2.2 percent, and duties came to nearly $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 6100000000"]
    ),
    Phrase(
      "CBP’s monthly update shows entry summaries at 2.7 million, value at $274 billion, and estimated duties at $6.1 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000",
        "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "May's estimated duties of almost $7 billion were 6 percent higher than in April.",
      month: "2024-05",
      figures: ["2024-05 estimated-duties almost 7000000000"]
    ),
    Phrase(
      "CBP identified almost $7 billion in estimated duties, the same as in April.",
      month: "2024-05",
      figures: ["2024-05 estimated-duties almost 7000000000"]
    ),
    Phrase(
      "CBP identified 5 percent more in estimated duties than in April: nearly $7 billion.",
      month: "2024-05",
      figures: ["2024-05 estimated-duties nearly 7000000000"]
    ),
    Phrase(
      "CBP processed more than 2.7 million entry summaries valued at more than $274 billion in March, identifying duties of nearly $6.1 billion; in February the figures were 2.5 million, $252 billion and $5.9 billion.",
      month: "2023-03",
      figures: [
        "2023-02 entry-summaries 2500000", "2023-02 entry-value 252000000000",
        "2023-02 estimated-duties 5900000000", "2023-03 entry-summaries more than 2700000",
        "2023-03 entry-value more than 274000000000", "2023-03 estimated-duties nearly 6100000000",
      ]
    ),
    Phrase(
      "In addition to processing over 2.8 million entry summaries, CBP identified nearly $7.3 billion in duties.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries over 2800000", "2023-03 estimated-duties nearly 7300000000",
      ]
    ),
    Phrase(
      "Valued at more than $291 billion, the 2.8 million entry summaries CBP processed in September generated nearly $8.2 billion in estimated duties.",
      month: "2022-09",
      figures: [
        "2022-09 entry-summaries 2800000", "2022-09 entry-value more than 291000000000",
        "2022-09 estimated-duties nearly 8200000000",
      ]
    ),
    Phrase(
      "Estimated duties (nearly $8.2 billion) were little changed.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties nearly 8200000000"]
    ),
    Phrase(
      "A total of $8.2 billion in estimated duties will be collected by the government from September entries.",
      month: "2022-09",
      figures: ["2022-09 estimated-duties 8200000000"]
    ),
    Phrase(
      "Duties estimated at $8.2 billion are to be collected on imports worth $291 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value 291000000000", "2023-03 estimated-duties 8200000000"]
    ),
    Phrase(
      "U.S. Customs and Border Protection identified duties estimated at nearly $8.2 billion on September's imports of $291 billion.",
      month: "2022-09",
      figures: ["2022-09 entry-value 291000000000", "2022-09 estimated-duties nearly 8200000000"]
    ),
  ]
}
