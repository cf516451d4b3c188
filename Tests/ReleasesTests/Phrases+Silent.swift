/// Sentences in our own words: numbers that are not ours.
extension Phrase {
  static let silent: [Phrase] = [
    Phrase(
      "Ocean imports rose 5 percent.",
      month: "2024-05",
      figures: []
    ),
    Phrase(
      "In fiscal year 2022, CBP processed 39.1 million entry summaries valued at $3.35 trillion, identifying $111 billion in duties.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "In FY 2022, CBP:\n\n- processed 39.1 million entry summaries\n- completed 413 audits",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Since June 2022, CBP has stopped 4,269 shipments valued at $1.4 billion for suspected forced labor.",
      month: "2023-04",
      figures: []
    ),
    Phrase(
      "So far this fiscal year, CBP has seized 10,583 shipments with counterfeit goods worth $1.5 billion.",
      month: "2022-03",
      figures: []
    ),
    Phrase(
      "In the last six months, CBP completed 180 audits.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "On May 4, officers in Memphis seized 12 shipments with counterfeit watches with an MSRP of $3.2 million.",
      month: "2023-05",
      figures: []
    ),
    Phrase(
      "CBP officers at the Port of Los Angeles seized counterfeit goods with a retail value of $12 million.",
      month: "2023-05",
      figures: []
    ),
    Phrase(
      "According to the Census Bureau, imports were valued at $281 billion in October.",
      month: "2022-10",
      figures: []
    ),
    Phrase(
      "Shipments valued at $800 or less may enter free of duty.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The importer agreed to pay a $575,000 penalty for goods made with forced labor.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP encountered 182,114 people and seized 1,200 pounds of fentanyl in March.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Nine of ten counterfeit goods arrive in small packages.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The quarter saw 8.1 million entry summaries processed.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Year to date, audits have identified $410 million in duties and fees owed.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "An average of 90,000 entry summaries are processed each day.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Laredo officers seized 14 shipments of counterfeit purses worth $1.1 million on March 3.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The Office of Trade answered 1,200 questions about forced labor at 14 events.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "As of March 31, CBP had completed 214 audits.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "In calendar year 2023, 9 percent of shipments stopped for forced labor, or 412, were released.",
      month: "2024-03",
      figures: []
    ),
    Phrase(
      "Fiscal 2024 duties reached $77 billion.",
      month: "2024-10",
      figures: []
    ),
    Phrase(
      "Duties on solar cells rose to $1.2 billion between January and March.",
      month: "2024-04",
      figures: []
    ),
    Phrase(
      "In one case, an importer owed $4.1 million in duties and fees after an audit.",
      month: "2024-04",
      figures: []
    ),
    Phrase(
      "Customs brokers filed comments on 340 proposed duties.",
      month: "2024-04",
      figures: []
    ),
    Phrase(
      "A Memphis facility processed 1.1 million packages.",
      month: "2024-04",
      figures: []
    ),
    Phrase(
      "Roughly 12 percent of audits found no errors.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Two audits in Texas found $1.2 million in unpaid duties and fees.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "De minimis shipments topped 4 million a day.",
      month: "2024-12",
      figures: []
    ),
    Phrase(
      "CBP issued 14 withhold release orders on goods made with forced labor in March.",
      month: "2024-03",
      figures: []
    ),
    Phrase(
      "CBP seized 35 shipments of fake vaping devices worth $4 million in Chicago.",
      month: "2024-05",
      figures: []
    ),
    Phrase(
      "More than 90 percent of counterfeit seizures occur in express and mail shipments.",
      month: "2024-05",
      figures: []
    ),
    Phrase(
      "The average entry summary was worth $101,000.",
      month: "2024-05",
      figures: []
    ),
    Phrase(
      "Since the start of the fiscal year, forced labor stops have totaled 2,300.",
      month: "2023-04",
      figures: []
    ),
    Phrase(
      "CBP has identified 7,053 emergency action notifications for restricted plant products this year.",
      month: "2024-10",
      figures: []
    ),
  ]
}
