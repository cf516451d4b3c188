internal import Scene

/// Adds to the structure tree what was known when it was drawn.
struct StructureCompletion {
  private let file: QPDFFile
  private let elements: [StructureElement]
  private var index = 0
  private var noteCount = 0
  /// The numbers of the elements that are none in the finished document.
  private var decoration: Set<Int> = []

  private init(_ file: QPDFFile, _ elements: [StructureElement]) {
    self.file = file
    self.elements = elements
  }

  /// Completes the tree of `file`, whose elements were opened in the order of `elements`.
  ///
  /// - Throws: `structure` where tree and elements differ, `noAlternative` for a mute figure.
  static func complete(_ file: QPDFFile, with elements: [StructureElement])
    throws(FinishingError)
  {
    let root = file.root["/StructTreeRoot"]
    var completion = StructureCompletion(file, elements)
    for element in root["/K"].items { try completion.complete(element, element["/S"].name) }
    guard completion.index == elements.count else {
      throw .structure(
        expected: elements[completion.index].type,
        found: "the end",
        index: completion.index
      )
    }
    completion.forgetDecoration(in: root["/ParentTree"])
    // Pages are numbered from 0, annotations after them.
    root["/ParentTreeNextKey"] = file.integer(nextKey(of: root["/ParentTree"]))
  }

  private mutating func complete(_ object: PDFObject, _ type: String) throws(FinishingError) {
    guard index < elements.count, elements[index].type == type else {
      throw .structure(
        expected: index < elements.count ? elements[index].type : "the end",
        found: type,
        index: index
      )
    }
    try setAttributes(of: object, from: elements[index])
    index += 1
    let children = object["/K"].items
    var kept: [PDFObject] = []
    for child in children {
      // A number is content of the element itself, and so is what has no type.
      let childType = child.isInteger ? "" : child["/S"].name
      if !childType.isEmpty {
        try complete(child, childType)
        if childType == StandardType.decoration {
          decoration.insert(child.identifier)
          continue
        }
      }
      kept.append(child)
    }
    if kept.count < children.count { object["/K"] = file.array(kept) }
  }

  private mutating func setAttributes(
    of object: PDFObject,
    from element: StructureElement
  ) throws(FinishingError) {
    if let words = element.actualText { object["/ActualText"] = file.words(words) }
    switch element.type {
    case StandardType.figure:
      guard let words = element.alternative, !words.isEmpty else {
        throw .noAlternative(index: index)
      }
      object["/Alt"] = file.words(words)
      if let frame = element.place?.frame {
        let corners = [frame.left, frame.top, frame.right, frame.bottom].map(file.number)
        object["/A"] = file.dictionary([
          ("/O", file.name("Layout")), ("/Placement", file.name("Block")),
          ("/BBox", file.array(corners)),
        ])
      }
    case StandardType.headerCell:
      let scope = element.scope == .row ? "Row" : "Column"
      object["/A"] = file.dictionary([("/O", file.name("Table")), ("/Scope", file.name(scope))])
    case StandardType.list:
      let numbering =
        switch element.numbering {
        case .bullets: "Disc"
        case .decimal: "Decimal"
        case .some(.none), nil: "None"
        }
      object["/A"] = file.dictionary([
        ("/O", file.name("List")), ("/ListNumbering", file.name(numbering)),
      ])
    case StandardType.note:
      noteCount += 1
      object["/ID"] = file.string("note-\(noteCount)")
    case StandardType.link:
      for child in object["/K"].items where child.isDictionary && child.has("/Obj") {
        let annotation = child["/Obj"]
        annotation["/Contents"] = file.words(element.alternative ?? "Link")
        // Printed with the page, as archives demand of every annotation.
        annotation["/F"] = file.integer(4)
      }
    default: break
    }
  }

  /// Decoration has no parent in the tree any more.
  private func forgetDecoration(in tree: PDFObject) {
    for node in tree.leaves {
      for entry in node["/Nums"].items where entry.isArray {
        for (position, parent) in entry.items.enumerated()
        where decoration.contains(parent.identifier) {
          entry.replaceItem(at: position, with: file.null)
        }
      }
    }
  }

  private static func nextKey(of tree: PDFObject) -> Int {
    let keys = tree.leaves.flatMap { $0["/Nums"].items.filter(\.isInteger).map(\.integer) }
    return (keys.max() ?? -1) + 1
  }
}
