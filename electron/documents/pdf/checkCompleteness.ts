import type { LaidOutNode, Line } from './tagging/nodes'

/** What the layout's own rounding may come to, in points. */
const tolerance = 1

/**
 * Refuses a document of which something would be lost. What can't be broken and is higher than a page is
 * put on one all the same, and what runs off its end is on no page: the layout warns of it and goes on.
 * Better no document than one that lacks words. Throws without saying which: the words may be anybody's.
 */
export function mustBeOnItsPages({ children: pages = [] }: LaidOutNode): void {
  for (const page of pages) {
    const height = Number(page.box?.['height'])
    if (page.children?.some((node) => runsBelow(node, 0, height + tolerance)) === true)
      throw new Error('something on a document is higher than its page')
  }
}

/** Whether a text of a node ends below a page that ends there; `top` is where what holds the node begins. */
function runsBelow(node: LaidOutNode, top: number, end: number): boolean {
  const own = top + Number(node.box?.['top'] ?? 0)
  if (node.lines !== undefined) return own + heightOf(node.lines) > end
  return node.children?.some((child) => runsBelow(child, own, end)) === true
}

/** How high the lines are; a text that was squeezed into too little room has more of them than its box. */
function heightOf(lines: readonly Line[]): number {
  const [first, last] = [lines[0], lines.at(-1)]
  return first === undefined || last === undefined ? 0 : last.box.y + last.box.height - first.box.y
}
