import Releases

/// Further wordings in our own words: entry summaries and their value.
extension Phrase {
  static let rewordedEntries: [Phrase] = [
    Phrase(
      "In March, more than 2.7 million entry summaries, together worth over $274 billion, moved through CBP's systems.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value over 274000000000",
      ]
    ),
    Phrase(
      "A total of 2.9 million entry summaries with an import value of roughly $289 billion passed through customs in March.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2900000", "2023-03 entry-value roughly 289000000000"]
    ),
    Phrase(
      "Entry summaries filed and processed in March 2023: 2.7 million (February: 2.5 million).",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2500000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Import value processed by CBP reached $274B in March, versus $252B in February.",
      month: "2023-03",
      figures: ["2023-02 entry-value 252000000000", "2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "CBP handled about 2.7 million entry summaries in March, a 3% increase over February.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries about 2700000"]
    ),
    Phrase(
      "The value of imports on those entry summaries climbed 4 percent to US$274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "Entry summaries rose from 2.5 million in February to 2.7 million in March.",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2500000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Entry summaries were down 6.9 percent to 2.7 million, their value down 4.2 percent to $274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000", "2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "Goods entered in March were valued at slightly more than $274 billion on 2.7 million entry summaries.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries 2700000", "2023-03 entry-value slightly more than 274000000000",
      ]
    ),
    Phrase(
      "CBP processed upwards of 2.6 million entry summaries in April and just over 2.9 million in May.",
      month: "2023-05",
      figures: [
        "2023-04 entry-summaries upwards of 2600000", "2023-05 entry-summaries just over 2900000",
      ]
    ),
    Phrase(
      "In April and May, CBP processed 2.6 million and 2.9 million entry summaries, respectively.",
      month: "2023-05",
      figures: ["2023-04 entry-summaries 2600000", "2023-05 entry-summaries 2900000"]
    ),
    Phrase(
      "Year over year, entry summaries increased to 2.9 million from 2.7 million in May 2022.",
      month: "2023-05",
      figures: ["2022-05 entry-summaries 2700000", "2023-05 entry-summaries 2900000"]
    ),
    Phrase(
      "More than 2.8 million shipments in legitimate trade, valued at more than $236 billion, were processed during February.",
      month: "2022-02",
      figures: [
        "2022-02 entry-summaries more than 2800000", "2022-02 entry-value more than 236000000000",
      ]
    ),
    Phrase(
      "CBP processed 2.7 million entry summaries, well over the 2.4 million of the pre-pandemic average.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Entry summaries processed in Mar. 2023 came in at 2.7 million, vs. 2.5 million in Feb. 2023.",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2500000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "In Mar. 2023 CBP processed 2.7 million entry summaries and in Sept. 2022 2.8 million.",
      month: "2023-03",
      figures: ["2022-09 entry-summaries 2800000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Some 2.7 million entry summaries were filed for imports worth well over 274 billion dollars.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries some 2700000", "2023-03 entry-value well over 274000000000",
      ]
    ),
    Phrase(
      "Imports valued at close to $274bn were covered by the 2.7 million entry summaries CBP processed in March.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000", "2023-03 entry-value close to 274000000000"]
    ),
    Phrase(
      "Entry summaries totaled fewer than 2.8 million, the value of which was just shy of $275 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries fewer than 2800000",
        "2023-03 entry-value just shy of 275000000000",
      ]
    ),
    Phrase(
      "CBP processed 2.7 million entry summaries – up 200,000 from February – with a value in excess of $274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000", "2023-03 entry-value in excess of 274000000000"]
    ),
    Phrase(
      "At 2.7 million, the number of entry summaries processed in March was unchanged from a year earlier.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "CBP processed over 3 million entry summaries in March after 2.6 million in February.",
      month: "2023-03",
      figures: ["2023-02 entry-summaries 2600000", "2023-03 entry-summaries over 3000000"]
    ),
    Phrase(
      "Entry summaries numbering more than 2.7 million crossed CBP's desks in March, covering goods worth upwards of $274 billion.",
      month: "2023-03",
      figures: [
        "2023-03 entry-summaries more than 2700000", "2023-03 entry-value upwards of 274000000000",
      ]
    ),
    Phrase(
      "In June, entry summaries hit 2.6 million, a drop of 9.4 percent from May's 2.9 million.",
      month: "2023-06",
      figures: ["2023-05 entry-summaries 2900000", "2023-06 entry-summaries 2600000"]
    ),
    Phrase(
      "The count of entry summaries processed by CBP stood at 2.9 million, against 2.6 million one month earlier and 2.8 million one year earlier.",
      month: "2023-05",
      figures: [
        "2022-05 entry-summaries 2800000", "2023-04 entry-summaries 2600000",
        "2023-05 entry-summaries 2900000",
      ]
    ),
    Phrase(
      "With more than 3.1 million entry summaries and $289 billion in import value, August was a busy month for CBP.",
      month: "2023-08",
      figures: ["2023-08 entry-summaries more than 3100000", "2023-08 entry-value 289000000000"]
    ),
    Phrase(
      "CBP’s processing of 2.8 million entry summaries in August compares with 2.7 million in July.",
      month: "2023-08",
      figures: ["2023-07 entry-summaries 2700000", "2023-08 entry-summaries 2800000"]
    ),
    Phrase(
      "Import value came in at approximately $280.4bn, down a touch from $283.1bn in July.",
      month: "2023-08",
      figures: [
        "2023-07 entry-value 283100000000", "2023-08 entry-value approximately 280400000000",
      ]
    ),
    Phrase(
      "More than 2.8 million entry summaries were processed (an increase of 4% from July), with a total value of over $280 billion.",
      month: "2023-08",
      figures: [
        "2023-08 entry-summaries more than 2800000", "2023-08 entry-value over 280000000000",
      ]
    ),
    Phrase(
      "Nearly 2.9 million entry summaries, valued by importers at more than $289 billion, were handled by CBP last month.",
      month: "2024-05",
      figures: [
        "2024-05 entry-summaries nearly 2900000", "2024-05 entry-value more than 289000000000",
      ]
    ),
    Phrase(
      "CBP said it had processed 2.9 million entry summaries in May, 11.5 percent more than in April and 3 percent fewer than in May 2023.",
      month: "2024-05",
      figures: ["2024-05 entry-summaries 2900000"]
    ),
    Phrase(
      "April saw 2.6 million entry summaries; March, 2.7 million.",
      month: "2023-04",
      figures: ["2023-03 entry-summaries 2700000", "2023-04 entry-summaries 2600000"]
    ),
    Phrase(
      "The value of entry summaries, at $257 billion, was the lowest since February 2023.",
      month: "2023-04",
      figures: ["2023-04 entry-value 257000000000"]
    ),
    Phrase(
      "De minimis shipments topped 1 billion in fiscal 2023, while CBP processed 2.7 million entry summaries in March.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "The bureau logged 2.7 million entry summaries in March, of which 61 percent were filed electronically the same day.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Compared with April's 2.6 million, CBP in May handled 2.9 million entry summaries.",
      month: "2024-05",
      figures: ["2024-04 entry-summaries 2600000", "2024-05 entry-summaries 2900000"]
    ),
    Phrase(
      "The month's entry summaries were worth more than $289 billion, 4 percent above April's $277 billion.",
      month: "2024-05",
      figures: ["2024-04 entry-value 277000000000", "2024-05 entry-value more than 289000000000"]
    ),
    Phrase(
      "CBP logged some 2.9 million entry summaries in May. Their combined worth exceeded April's.",
      month: "2024-05",
      figures: ["2024-05 entry-summaries some 2900000"]
    ),
    Phrase(
      "A little more than 2.7 million entry summaries were processed during March.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries a little more than 2700000"]
    ),
    Phrase(
      "Processed entry summaries: over 2.7 million. Their value: over $274 billion.",
      month: "2023-03",
      figures: ["2023-03 entry-summaries over 2700000", "2023-03 entry-value over 274000000000"]
    ),
    Phrase(
      "CBP handled 2.7 million entry summaries in March 2023 compared to 3.1 million in March 2022, a decrease of 12.9 percent.",
      month: "2023-03",
      figures: ["2022-03 entry-summaries 3100000", "2023-03 entry-summaries 2700000"]
    ),
    Phrase(
      "Entry summaries fell in June, to 2.6 million, after hitting 2.9 million in May.",
      month: "2023-06",
      figures: ["2023-05 entry-summaries 2900000", "2023-06 entry-summaries 2600000"]
    ),
    Phrase(
      "In July, import value grew $6 billion to $292 billion on 2.8 million entry summaries.",
      month: "2024-07",
      figures: ["2024-07 entry-summaries 2800000", "2024-07 entry-value 292000000000"]
    ),
    Phrase(
      "CBP processed 11.2 million travelers and $274 billion in imports in March.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"]
    ),
    Phrase(
      "Trade in March totaled $274 billion in imports and $180 billion in exports.",
      month: "2023-03",
      figures: ["2023-03 entry-value 274000000000"]
    ),
  ]
}
