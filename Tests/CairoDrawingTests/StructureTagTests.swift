import Scene
import Testing

@testable import CairoDrawing

@Suite("Structure tags")
struct StructureTagTests {
  @Test(
    "Headings keep to the six levels of PDF",
    arguments: [(0, "H1"), (1, "H1"), (6, "H6"), (9, "H6")]
  )
  func headings(level: Int, name: String) {
    #expect(StructureTag.names(of: .heading(level: level)) == [name])
  }

  @Test("Layers and furniture are no elements", arguments: [Role.plain, .layer("grid"), .artifact])
  func untagged(role: Role) {
    #expect(StructureTag.names(of: role) == nil)
  }

  @Test("A paragraph is a leaf until something stands in it")
  func places() {
    let run = text("text")
    let link = Item.link(
      Link(.page(1, y: 0), frame: Rect(x: 0, y: 0, width: 1, height: 1), items: [])
    )
    let wrapped = Item.group(Group(items: [link]))
    #expect(TagPlace(inside: Group(.paragraph, items: [run])) == .leaf)
    #expect(TagPlace(inside: Group(.paragraph, items: [run, link])) == .mixed)
    #expect(TagPlace(inside: Group(.paragraph, items: [run, wrapped])) == .mixed)
    #expect(TagPlace(inside: Group(.table, items: [run])) == .grouping)
    let inner = Item.group(Group(.paragraph, items: [run]))
    #expect(TagPlace(inside: Group(.dataCell, items: [inner])) == .mixed)
    #expect(TagPlace(inside: Group(.figure(alternative: ""), items: [inner])) == .leaf)
    #expect(TagPlace(inside: Group(.figure(alternative: ""), items: [wrapped])) == .mixed)
  }
}
