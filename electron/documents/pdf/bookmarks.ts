import type { LaidOutNode } from './tagging/nodes'

/** So much is seen above a heading somebody jumped to, in points. */
const above = 8

/**
 * Bookmarks lead to where their heading stands. By itself the renderer takes a node's place within what
 * it is in for its place on the page.
 */
export function withPlaces(document: LaidOutNode): LaidOutNode {
  const pages = document.children ?? []
  return {
    ...document,
    children: pages.map((page) => placeBookmarks(page, 0, numberOf(page, 'width'))),
  }
}

function placeBookmarks(node: LaidOutNode, from: number, width: number): LaidOutNode {
  const top = from + (node.type === 'PAGE' ? 0 : numberOf(node, 'top'))
  const { bookmark } = node.props ?? {}
  const children = node.children?.map((child) => placeBookmarks(child, top, width))
  const props =
    bookmark == null
      ? node.props
      : // What is said to be left of it is counted from the right.
        { ...node.props, bookmark: { ...bookmark, top: Math.max(1, top - above), left: width } }
  return {
    ...node,
    ...(props === undefined ? {} : { props }),
    ...(children === undefined ? {} : { children }),
  }
}

const numberOf = ({ box }: LaidOutNode, name: string): number => {
  const value = box?.[name]
  return typeof value === 'number' ? value : 0
}
