import Releases

/// Further wordings in our own words: numbers that are not ours.
extension Phrase {
  static let rewordedOthers: [Phrase] = [
    Phrase(
      "So far in fiscal year 2023, CBP has processed more than 18 million entry summaries worth $1.7 trillion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP processes about 90,000 entry summaries on an average day.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Through the first six months of the fiscal year, imports on entry summaries totaled $1.66 trillion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The Census Bureau put March goods imports at $263.2 billion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "According to the Commerce Department, the goods trade deficit narrowed to $86.6 billion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP expects to process 36 million entry summaries in fiscal year 2024.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Since January 20, CBP has assessed over $200 billion in duties.",
      month: "2025-08",
      figures: []
    ),
    Phrase(
      "CBP collected $93.2 billion in duties, taxes and fees in fiscal 2023.",
      month: "2023-09",
      figures: []
    ),
    Phrase(
      "A 10 percent tariff on $300 billion of goods takes effect next month.",
      month: "2025-02",
      figures: []
    ),
    Phrase(
      "Ocean freight rates rose 12 percent in March, and air cargo volumes fell 5 percent.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Port of Los Angeles ocean container volumes were down 35 percent.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Since June 2022, CBP has stopped 4,651 shipments valued at $1.64 billion under the UFLPA.",
      month: "2023-08",
      figures: []
    ),
    Phrase(
      "CBP has identified nearly 28 million people in forced labor worldwide.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP is investigating 37 forced labor allegations and maintains 53 Withhold Release Orders.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Officers at the Port of Savannah stopped three shipments of tires suspected of forced labor.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "On March 9, officers in Cincinnati seized 16 shipments of counterfeit watches worth $2.1 million had they been real.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Officers in Louisville intercepted a shipment of 1,200 fake Rolex watches with an MSRP of $10.2 million.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Throughout FY 2022, CBP seized 20,812 shipments containing counterfeit goods with an MSRP of just under $3 billion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "From October through March, CBP seized 10,583 shipments that contained counterfeit goods valued at $1.5 billion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP seized 82,000 pounds of fentanyl and 1,200 pounds of cocaine in March.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "In FY 2022, CBP completed 408 audits and assessments that identified $127 million.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "An audit by the Government Accountability Office found that 12 of 30 ports lacked staff.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP agriculture specialists issue about 190 emergency action notifications a day.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP agriculture specialists conducted 102,310 positive passenger inspections and issued 780 civil penalties for undeclared prohibited items.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "A webinar on forced labor drew 2,330 members of the trade community.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP encountered 191,900 migrants along the southwest border in March, a 23 percent increase compared to February.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Trade was valued at $274 billion. CBP collected $9.50 per entry in fees.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The de minimis threshold is $800, and CBP cleared 4 million such packages a day.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The president’s budget requests $16.4 billion for CBP, including $60 million for forced labor enforcement.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Between October 2022 and March 2023, CBP processed 17.1 million entry summaries.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP processed a monthly average of 2.9 million entry summaries in fiscal year 2023.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "The number of entry summaries has risen 11 percent since March 2021.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP plans to hire 300 import specialists and process 3 million entry summaries a month.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "In all of fiscal 2022, duties collected amounted to about $111.8 billion.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Four in ten dollars of import value came by sea.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Air, truck and rail accounted for the remainder.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Under the UFLPA, CBP has detained 12,500 shipments worth $3.6 billion to date.",
      month: "2024-12",
      figures: []
    ),
    Phrase(
      "CBP officers at JFK seized 40 counterfeit shipments with an MSRP of $1.3 million in March.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Counterfeit goods worth $2.8 billion were seized in fiscal 2023, up from $2.5 billion.",
      month: "2023-10",
      figures: []
    ),
    Phrase(
      "Audits completed through March of this fiscal year number 201.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "An importer audit led to a $22.8 million settlement.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP held 12 webinars on forced labor attended by more than 4,000 importers in March.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP collected $1.4 million from three importers after audits of their forced labor compliance.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP’s Centers of Excellence and Expertise processed 15.2 percent of entry summaries from the machinery sector.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Of the shipments stopped for suspected forced labor since 2022, 5,200 were released and 4,900 denied.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Health and safety products accounted for 12 percent of counterfeit seizures.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP’s audit program cost $40 million in fiscal 2022.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Six audits were opened at the request of the Treasury Department.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Trade via the ocean environment accounted for about two-fifths of the total import value.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP detained 35 shipments of solar panels under the UFLPA at the Port of Los Angeles.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP collected over $33.1 million of this.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "CBP’s goal is to complete 400 audits a year.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "An additional 12 audits are scheduled for April.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "A million dollars' worth of forced labor goods was found in a warehouse in Texas.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "In one bust, officers seized 13,586 counterfeit designer products with an MSRP of over $30 million.",
      month: "2023-03",
      figures: []
    ),
    Phrase(
      "Importers paid CBP about $22 billion in estimated duties in May, economists at one bank said.",
      month: "2025-05",
      figures: []
    ),
    Phrase(
      "In the first quarter, CBP completed 96 audits that identified $36 million.",
      month: "2023-03",
      figures: []
    ),
  ]
}
