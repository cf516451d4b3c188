/// Sentences in our own words: entries, their value and duties.
extension Phrase {
  static let entries: [Phrase] = [
    Phrase(
      "Entry summaries totaled 2.7 million in May, with a combined value of roughly $281 billion.",
      month: "2024-05",
      figures: ["2024-05 entry-summaries 2700000", "2024-05 entry-value roughly 281000000000"]
    ),
    Phrase(
      "During the month of June, more than 2.9 million entry summaries worth over $300 billion were processed.",
      month: "2024-06",
      figures: [
        "2024-06 entry-summaries more than 2900000", "2024-06 entry-value over 300000000000",
      ]
    ),
    Phrase(
      "Entry summaries: 2.7 million",
      month: "2024-05",
      figures: ["2024-05 entry-summaries 2700000"]
    ),
    Phrase(
      "- Entry summaries processed: more than 2.7 million\n- Import value: $274 billion\n- Estimated duties: nearly $6.1 billion",
      month: "2024-05",
      figures: [
        "2024-05 entry-summaries more than 2700000", "2024-05 entry-value 274000000000",
        "2024-05 estimated-duties nearly 6100000000",
      ]
    ),
    Phrase(
      "The value of entry summaries was $274 billion, up from $265 billion a month earlier.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000", "2023-02 entry-value 265000000000"]
    ),
    Phrase(
      "In June, CBP processed $265 billion in imports, identifying $26.5 billion in duties owed.",
      month: "2025-06",
      figures: ["2025-06 entry-value 265000000000", "2025-06 estimated-duties 26500000000"]
    ),
    Phrase(
      "Imports valued at nearly $294 billion were processed in September 2025; the government is owed $32 billion in duties.",
      month: "2025-09",
      figures: ["2025-09 entry-value nearly 294000000000", "2025-09 estimated-duties 32000000000"]
    ),
    Phrase(
      "CBP processed 2.8 million entry summaries in February, compared to 2.6 million in February 2023.",
      month: "2024-02",
      figures: ["2024-02 entry-summaries 2800000", "2023-02 entry-summaries 2600000"]
    ),
    Phrase(
      "Entry summaries rose 5 percent to 2.8 million.",
      month: "2024-04",
      figures: ["2024-04 entry-summaries 2800000"]
    ),
    Phrase(
      "Entry summaries rose from 2.5 million in February to 2.7 million in March.",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2500000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "The agency handled 2.7 million entry summaries in March, 2.6 million in February and 2.5 million in January.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-02 entry-summaries 2600000",
        "2023-01 entry-summaries 2500000",
      ]
    ),
    Phrase(
      "Last month, CBP processed upwards of 2.7 million entry summaries.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries upwards of 2700000"]
    ),
    Phrase(
      "CBP processed approximately three million entry summaries in October.",
      month: "2024-10",
      figures: ["2024-10 entry-summaries approximately 3000000"]
    ),
    Phrase(
      "CBP processed 2.7M entry summaries valued at $274B in March.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "CBP processed more than 2.7\u{A0}million entry summaries valued at more than $274&nbsp;billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
      ]
    ),
    Phrase(
      "CBP processed more than 2.7 million\nentry summaries valued at more than $274\nbillion in\nMarch 2023, up from 2.5 million in\nDecember.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
        "2022-12 entry-summaries 2500000",
      ]
    ),
    Phrase(
      "The number of entry summaries processed reached just over 3.1 million, the most since March 2022.",
      month: "2024-10",
      figures: ["2024-10 entry-summaries just over 3100000"]
    ),
    Phrase(
      "Compared with 2.5 million entry summaries in February, CBP processed 2.7 million in March.",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2500000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "In January CBP processed 2.6 million entry summaries with a total value of $265 billion (compared with $260 billion in December 2022).",
      month: "2023-01",
      figures: [
        "2023-01 entry-summaries 2600000", "2023-01 entry-value 265000000000",
        "2022-12 entry-value 260000000000",
      ]
    ),
    Phrase(
      "Estimated duties of $6.1 billion were identified.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "CBP collected more than $9 billion in estimated duties.",
      month: "2021-12",
      figures: ["2021-12 estimated-duties more than 9000000000"]
    ),
    Phrase(
      "The agency estimated duties owed at almost $7.9 billion for January.",
      month: "2025-01",
      figures: ["2025-01 estimated-duties almost 7900000000"]
    ),
    Phrase(
      "Estimated duties climbed to $7.9 billion, from $6.8 billion the previous month.",
      month: "2023-01",
      figures: ["2023-01 estimated-duties 7900000000", "2022-12 estimated-duties 6800000000"]
    ),
    Phrase(
      "These entries generated an estimated $6.1 billion in duties to be collected by the U.S. government.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties an estimated 6100000000"]
    ),
    Phrase(
      "CBP collected nearly more than $9 billion in estimated duties.",
      month: "2021-12",
      figures: ["2021-12 estimated-duties nearly more than 9000000000"]
    ),
    Phrase(
      "Trade volume edged higher: 3.0 million entry summaries, valued at $308 billion, were processed in October, versus 2.8 million and $294 billion in September.",
      month: "2024-10",
      figures: [
        "2024-10 entry-summaries 3000000", "2024-10 entry-value 308000000000",
        "2024-09 entry-summaries 2800000", "2024-09 entry-value 294000000000",
      ]
    ),
    Phrase(
      "CBP identified more than $7 billion in estimated duties, up from $6.9 billion a year earlier.",
      month: "2024-10",
      figures: [
        "2024-10 estimated-duties more than 7000000000", "2023-10 estimated-duties 6900000000",
      ]
    ),
    Phrase(
      "Duties owed to the government came to nearly $22 billion in May.",
      month: "2025-05",
      figures: ["2025-05 estimated-duties nearly 22000000000"]
    ),
    Phrase(
      "Compared with March 2024, when CBP processed 2.9 million entry summaries, volume was up 3 percent.",
      month: "2025-03",
      figures: ["2024-03 entry-summaries 2900000"]
    ),
    Phrase(
      "Value: $274 billion in imports (February: $262 billion)",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000", "2023-02 entry-value 262000000000"]
    ),
    Phrase(
      "In March, 2.7 million and in February 2.5 million entry summaries were processed.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000", "2023-02 entry-summaries 2500000"]
    ),
    Phrase(
      "The agency says it processed 2.9 million entry summaries last month, worth an estimated $310 billion.",
      month: "2024-08",
      figures: ["2024-08 entry-summaries 2900000", "2024-08 entry-value an estimated 310000000000"]
    ),
    Phrase(
      "August saw 2.9 million entry summaries worth $289 billion, of which about $7 billion is owed in duties.",
      month: "2024-08",
      figures: [
        "2024-08 entry-summaries 2900000", "2024-08 entry-value 289000000000",
        "2024-08 estimated-duties about 7000000000",
      ]
    ),
    Phrase(
      "Total import value came to $303 billion in February, compared to $338 billion in January.",
      month: "2025-02",
      figures: ["2025-02 entry-value 303000000000", "2025-01 entry-value 338000000000"]
    ),
    Phrase(
      "CBP's import specialists processed 2.7 million entry summaries in February and identified nearly $7.6 billion in estimated duties.",
      month: "2025-02",
      figures: ["2025-02 entry-summaries 2700000", "2025-02 estimated-duties nearly 7600000000"]
    ),
    Phrase(
      "Entry summaries held steady at 2.8 million.",
      month: "2024-12",
      figures: ["2024-12 entry-summaries 2800000"]
    ),
    Phrase(
      "Estimated duties: $6.2 billion (vs. $6.0 billion in February)",
      month: "2024-03",
      figures: ["2024-03 estimated-duties 6200000000", "2024-02 estimated-duties 6000000000"]
    ),
    Phrase(
      "The value of imports was more than $275 billion, and duties totaled $6.2 billion.",
      month: "2024-03",
      figures: [
        "2024-03 entry-value more than 275000000000", "2024-03 estimated-duties 6200000000",
      ]
    ),
    Phrase(
      "Entry summaries: 2.7 million; value: $274 billion; estimated duties: $6.1 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000",
        "2023-03 estimated-duties 6100000000",
      ]
    ),
    Phrase(
      "In March and April, CBP processed 2.7 million and 2.6 million entry summaries, respectively.",
      month: "2023-04",
      figures: ["2023-03 entry-summaries 2700000", "2023-04 entry-summaries 2600000"]
    ),
    Phrase(
      "CBP processed more than 2.6 million entry summaries valued at more than $246 billion, down slightly from more than 2.7 million and $274 billion in March.",
      month: "2023-04",
      figures: [
        "2023-04 entry-summaries more than 2600000", "2023-04 entry-value more than 246000000000",
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value 274000000000",
      ]
    ),
    Phrase(
      "CBP PROCESSED MORE THAN 2.7 MILLION ENTRY SUMMARIES IN MARCH 2023",
      month: "2023-03",
      figures: ["2023-03 entry-summaries more than 2700000"]
    ),
    Phrase(
      "WASHINGTON, April 20, 2023 — U.S. Customs and Border Protection processed more than 2.7 million entry summaries valued at more than $274 billion in March, identifying estimated duties of nearly $6.1 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value more than 274000000000",
        "2023-03 estimated-duties nearly 6100000000",
      ]
    ),
    Phrase(
      "In Trade, CBP processed 2.7 million entry summaries. In Travel, it processed 31 million travelers.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Duties collected in March: $6.1 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000"]
    ),
    Phrase(
      "CBP assessed $6.1 billion in estimated duties in March; in April 2022 it assessed $8.3 billion.",
      month: "2023-03",
      figures: ["2023-03 estimated-duties 6100000000", "2022-04 estimated-duties 8300000000"]
    ),
    Phrase(
      "In May, CBP’s Centers of Excellence processed 2.9 million entry summaries (2.7 million a year ago).",
      month: "2024-05",
      figures: ["2024-05 entry-summaries 2900000", "2023-05 entry-summaries 2700000"]
    ),
    Phrase(
      "Estimated duties were up $0.3 billion to $6.4 billion.",
      month: "2024-05",
      figures: ["2024-05 estimated-duties 6400000000"]
    ),
    Phrase(
      "CBP Trade Highlights, November 2024\n\nEntry summaries processed ...... 2.8 million\nEntry value ...... $283 billion",
      month: nil,
      figures: ["2024-11 entry-summaries 2800000", "2024-11 entry-value 283000000000"]
    ),
    Phrase(
      "A total of 2,810,000 entry summaries were filed in April, at an aggregate value of $284,300,000,000.",
      month: "2025-04",
      figures: ["2025-04 entry-summaries 2810000", "2025-04 entry-value 284300000000"]
    ),
    Phrase(
      "Entry volume was 2.6 million summaries.",
      month: "2023-04",
      figures: ["2023-04 entry-summaries 2600000"]
    ),
  ]
}
