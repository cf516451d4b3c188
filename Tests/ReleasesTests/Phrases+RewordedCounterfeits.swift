import Releases

/// Further wordings in our own words: counterfeit goods seized.
extension Phrase {
  static let rewordedCounterfeits: [Phrase] = [
    Phrase(
      "CBP seized 1,798 shipments of counterfeit goods in March. Had they been genuine, they would have been worth more than $335 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 335000000", "2023-03 counterfeit-seizures 1798",
      ]
    ),
    Phrase(
      "Counterfeit goods with a total MSRP of nearly $196 million were found in the 1,536 shipments that CBP seized.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp nearly 196000000", "2023-03 counterfeit-seizures 1536"]
    ),
    Phrase(
      "1,677 shipments containing counterfeits were seized in October, with a retail value of $480 million if genuine.",
      month: "2024-10",
      figures: ["2024-10 counterfeit-msrp 480000000", "2024-10 counterfeit-seizures 1677"]
    ),
    Phrase(
      "There were 1,798 seizures of counterfeit goods, representing a manufacturer’s suggested retail price of over $335 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp over 335000000", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Intellectual property rights seizures numbered around 1,500, and the goods had an MSRP of about $160 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp about 160000000", "2023-03 counterfeit-seizures around 1500",
      ]
    ),
    Phrase(
      "Seizures of shipments containing counterfeit goods decreased from 1,914 to 1,798, a 6 percent drop.",
      month: "2023-03",
      figures: ["2023-02 counterfeit-seizures 1914", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Nearly 1,798 counterfeit-laden shipments were confiscated, which would have sold for more than $335 million if authentic.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 335000000", "2023-03 counterfeit-seizures nearly 1798",
      ]
    ),
    Phrase(
      "In March, CBP seized counterfeit goods in 1,798 shipments; a year ago the figure was 1,602.",
      month: "2023-03",
      figures: ["2022-03 counterfeit-seizures 1602", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "The goods in those counterfeit shipments would have retailed at more than $335 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp more than 335000000"]
    ),
    Phrase(
      "CBP seized 1,798 shipments that contained counterfeit goods valued at more than $335 million compared with 1,602 shipments valued at $312 million in March 2022.",
      month: "2023-03",
      figures: [
        "2022-03 counterfeit-msrp 312000000", "2022-03 counterfeit-seizures 1602",
        "2023-03 counterfeit-msrp more than 335000000", "2023-03 counterfeit-seizures 1798",
      ]
    ),
    Phrase(
      "Roughly 1.8 thousand shipments containing counterfeit goods were seized in March.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures roughly 1800"]
    ),
    Phrase(
      "Some 1,500 shipments with counterfeit goods were seized in October; their MSRP would have been $160 million.",
      month: "2023-10",
      figures: ["2023-10 counterfeit-msrp 160000000", "2023-10 counterfeit-seizures some 1500"]
    ),
    Phrase(
      "Goods that violated intellectual property rights were seized in 1,536 shipments, whose MSRP topped out at more than $196 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 196000000", "2023-03 counterfeit-seizures 1536",
      ]
    ),
    Phrase(
      "If genuine, the counterfeit goods in those 1,798 seized shipments would have been valued at over $335 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp over 335000000", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "CBP made 1,602 seizures of counterfeits during the month, four percent fewer than in April 2022.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1602"]
    ),
    Phrase(
      "Counterfeit seizures: 1,798 (down from 1,914 in February). MSRP: $335 million (up from $224 million in February).",
      month: "2023-03",
      figures: [
        "2023-02 counterfeit-msrp 224000000", "2023-02 counterfeit-seizures 1914",
        "2023-03 counterfeit-msrp 335000000", "2023-03 counterfeit-seizures 1798",
      ]
    ),
    Phrase(
      "Fewer than 1,500 shipments holding counterfeit goods were seized, the smallest monthly total in two years.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures fewer than 1500"]
    ),
    Phrase(
      "Of 1,798 shipments seized for counterfeits in March, 61 percent came from China.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Almost 1,800 shipments of knockoffs worth more than $335 million at retail were seized by CBP in March.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 335000000", "2023-03 counterfeit-seizures almost 1800",
      ]
    ),
    Phrase(
      "CBP seized nearly 1,536 shipments that contained counterfeit goods, 20 percent fewer than a year ago, with an MSRP of more than $196 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 196000000", "2023-03 counterfeit-seizures nearly 1536",
      ]
    ),
    Phrase(
      "Counterfeits: 1,499 shipments seized, $160 million MSRP.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 160000000", "2023-03 counterfeit-seizures 1499"]
    ),
    Phrase(
      "IPR seizures (shipments): 1,499. IPR MSRP: more than $160 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp more than 160000000", "2023-03 counterfeit-seizures 1499",
      ]
    ),
    Phrase(
      "Higher than a year ago, counterfeit seizures reached 1,798 shipments in March.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Seizures of counterfeit goods: 1,602 in April; 1,798 in March.",
      month: "2023-04",
      figures: ["2023-03 counterfeit-seizures 1798", "2023-04 counterfeit-seizures 1602"]
    ),
    Phrase(
      "CBP seized counterfeit goods with an MSRP of “more than $335 million.”",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp more than 335000000"]
    ),
    Phrase(
      "CBP seized over 1,600 counterfeit shipments, their MSRP exceeding $205 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-msrp exceeding 205000000", "2023-03 counterfeit-seizures over 1600",
      ]
    ),
    Phrase(
      "Counterfeit goods valued at more than $205 million, in nearly 1,623 shipments, were seized by CBP in September 2022.",
      month: "2022-09",
      figures: [
        "2022-09 counterfeit-msrp more than 205000000", "2022-09 counterfeit-seizures nearly 1623",
      ]
    ),
    Phrase(
      "The 1,623 shipments seized held counterfeit goods that would be worth $205 million had they been genuine.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 205000000", "2023-03 counterfeit-seizures 1623"]
    ),
    Phrase(
      "Seized counterfeit goods carried an MSRP of more than $205 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp more than 205000000"]
    ),
    Phrase(
      "Counterfeit seizures were up 12 percent at 1,798 shipments, MSRP down 8 percent at $335 million.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 335000000", "2023-03 counterfeit-seizures 1798"]
    ),
  ]
}
