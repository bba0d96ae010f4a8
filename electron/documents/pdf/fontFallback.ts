import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { inLarge } from './layout/largePrint'
import type { StructureMark } from './layout/structureTags'

/*
 * Turns a document as its components describe it into one in another script, direction or size of type,
 * before it is laid out: so every part is written once, left to right, in the documents' own type.
 */

/** What a document is set in. */
export interface Setting {
  /** Font families, tried one after the other for each letter. */
  readonly families: readonly string[]
  readonly direction: DocumentLanguage['direction']
  readonly isLarge: boolean
}

/** A node of react-pdf's document, as far as it is changed here. */
interface Node {
  readonly type?: string
  style?: unknown
  props?: {
    readonly structure?: StructureMark
    readonly hyphenationPenalty?: number
    /** Of a page: puts its head and foot around what flows on it, anew for every sheet. */
    readonly layout?: LayoutOf
  }
  /** Of a text instance. */
  readonly value?: unknown
  readonly children?: readonly Node[]
}

type LayoutOf = (page: unknown, flowing: readonly Node[]) => Node | readonly Node[]

type Style = Readonly<Record<string, unknown>>

/** Changes every node of a document in place; react-pdf makes a new one for every document. */
export function setInScript(document: unknown, setting: Setting): void {
  const walk = (node: Node, isInFigure: boolean): void => {
    const isDrawn = isInFigure || node.type === 'SVG' || node.props?.structure?.type === 'Figure'
    // The sheet itself knows its margins.
    const isLarge = setting.isLarge && node.type !== 'PAGE' && !isDrawn
    // A drawing stands as it was drawn; only its letters are found in other fonts.
    const direction = isDrawn ? 'ltr' : setting.direction
    node.style = styleOf(node.style, { ...setting, isLarge, direction })
    if (setting.direction === 'rtl' && node.type === 'TEXT') {
      const read = rightToLeft.test(textOf(node)) ? 'rtl' : 'ltr'
      if (isDrawn || read === 'ltr') node.style = { ...(node.style as Style), direction: read }
    }
    if (node.type === 'TEXT') node.props = { ...node.props, ...unhyphenated }
    const { layout } = node.props ?? {}
    if (layout !== undefined) node.props = { ...node.props, layout: inSetting(layout) }
    for (const child of node.children ?? []) if (!isSet.has(child)) walk(child, isDrawn)
  }
  /** What flows on a page is set once, before it is broken into pages. */
  const isSet = new WeakSet<Node>()
  const inSetting =
    (layout: LayoutOf): LayoutOf =>
    (page, flowing) => {
      for (const node of flowing) isSet.add(node)
      const nodes = [layout(page, flowing)].flat<(Node | readonly Node[])[]>()
      for (const node of nodes) if (!isSet.has(node)) walk(node, false)
      return nodes
    }
  walk(document as Node, false)
}

/**
 * No word is ever broken with a hyphen. The line breaker would do so where a word's letters are of two
 * fonts or scripts, which it takes for its syllables; so much forbids it.
 */
const unhyphenated = { hyphenationPenalty: 10_000 }

/** What is written without a letter of such a script is read from left to right wherever it stands. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

const textOf = ({ value, children }: Node): string =>
  typeof value === 'string' ? value : (children ?? []).map(textOf).join('')

function styleOf(style: unknown, setting: Setting): unknown {
  if (Array.isArray(style)) return style.map((part) => styleOf(part, setting))
  return typeof style === 'object' && style !== null ? styleIn(setting, style as Style) : style
}

/** One style as it is in a setting. */
function styleIn<S extends object>(setting: Setting, style: S): S {
  const given = setting.isLarge ? inLarge(style as Style) : (style as Style)
  const set = 'fontFamily' in given ? { ...given, fontFamily: [...setting.families] } : given
  // Both keep the shape of a style, which the compiler can't see.
  return (setting.direction === 'rtl' ? mirrorStyle(set) : set) as S
}

const sides: Readonly<Record<string, string>> = {
  marginLeft: 'marginRight',
  marginRight: 'marginLeft',
  paddingLeft: 'paddingRight',
  paddingRight: 'paddingLeft',
  borderLeftWidth: 'borderRightWidth',
  borderRightWidth: 'borderLeftWidth',
  left: 'right',
  right: 'left',
}

/** A style as it is seen in a mirror; its text runs from right to left. */
function mirrorStyle(style: Style): Style {
  const turned = Object.fromEntries(
    Object.entries(style).map(([name, value]) => [sides[name] ?? name, value]),
  )
  const row = turned['flexDirection'] === 'row' ? { flexDirection: 'row-reverse' } : {}
  const text = 'fontFamily' in turned ? { direction: 'rtl', textAlign: 'right' } : {}
  // A column's children start at its right side.
  const column =
    turned['flexDirection'] === undefined && turned['alignItems'] === 'flex-start'
      ? { alignItems: 'flex-end' }
      : {}
  return { ...turned, ...row, ...text, ...column }
}
