/**
 * What is cut off or outside the window, by its words: every line of text has to lie inside the window
 * and inside everything that hides what overflows it. Runs in a page, and so holds all it needs.
 */
export function findCutTexts(): string[] {
  const cut: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const inside = (a: DOMRect, b: DOMRect): boolean =>
    a.left >= b.left - 1.5 &&
    a.right <= b.right + 1.5 &&
    a.top >= b.top - 1.5 &&
    a.bottom <= b.bottom + 1.5
  const screen = new DOMRect(0, 0, window.innerWidth, window.innerHeight)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    if (text === '') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [screen]
    for (let at = node.parentElement; at !== null; at = at.parentElement)
      if (getComputedStyle(at).overflow !== 'visible') boxes.push(at.getBoundingClientRect())
    const lines = [...range.getClientRects()]
    if (!lines.every((line) => boxes.every((box) => inside(line, box)))) cut.push(text)
  }
  return cut
}
