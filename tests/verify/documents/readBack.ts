import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { letters } from './leaves'

/* A document as pdf.js reads it: nothing here knows how it was written. */

/** An element of the structure on one page, with its text. */
export interface Element {
  readonly role: string
  readonly alt: string | undefined
  readonly children: readonly Element[]
  /** The letters directly in it. */
  readonly text: string | null
}

export interface ReadPage {
  readonly elements: readonly Element[]
  /** The letters of marked content that no element refers to, and that is no artifact. */
  readonly astray: readonly string[]
  readonly artifacts: string
}

export interface ReadDocument {
  readonly pages: readonly ReadPage[]
  readonly info: Readonly<Record<string, unknown>>
  readonly isMarked: boolean
  readonly showsTitle: boolean
  readonly outline: readonly { readonly title: string; readonly page: number }[]
}

export async function readBack(pdf: Uint8Array): Promise<ReadDocument> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  try {
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number)))
    const preferences = await document.getViewerPreferences()
    const { info } = await document.getMetadata()
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null
    return {
      pages,
      info: info as Record<string, unknown>,
      isMarked: marks?.Marked === true,
      showsTitle: showsTitle(preferences),
      outline: await outlineOf(document),
    }
  } finally {
    await document.destroy()
  }
}

const showsTitle = (preferences: unknown): boolean =>
  typeof preferences === 'object' &&
  preferences !== null &&
  'DisplayDocTitle' in preferences &&
  preferences.DisplayDocTitle === true

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

interface OutlineNode {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly OutlineNode[]
}

async function outlineOf(document: Document): Promise<{ title: string; page: number }[]> {
  const flat: { title: string; page: number }[] = []
  const walk = async (nodes: readonly OutlineNode[]): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      const [ref] = Array.isArray(dest)
        ? (dest as [Parameters<Document['getPageIndex']>[0]])
        : [null]
      flat.push({ title, page: ref === null ? -1 : await document.getPageIndex(ref) })
      await walk(items)
    }
  }
  // Null without an outline, whatever its types say.
  const outline = (await document.getOutline()) as readonly OutlineNode[] | null
  await walk(outline ?? [])
  return flat
}

interface TreeNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

async function readPage(page: Page): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  let artifacts = ''
  const open: { readonly id: string | null; readonly isArtifact: boolean }[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark.id !== null)?.id
      if (open.some(({ isArtifact }) => isArtifact)) artifacts += item.str
      else texts.set(id ?? '', `${texts.get(id ?? '') ?? ''}${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      const { id, tag } = item as { id?: string; tag?: string }
      open.push({ id: id ?? null, isArtifact: tag === 'Artifact' })
    }
  }
  const unread = new Map(texts)
  const elementOf = (node: TreeNode): Element => {
    const own = (node.children ?? []).filter(({ type }) => type === 'content')
    const text = own.map(({ id = '' }) => {
      unread.delete(id)
      return texts.get(id) ?? ''
    })
    return {
      role: node.role ?? '',
      alt: node.alt,
      children: (node.children ?? []).filter(({ role }) => role !== undefined).map(elementOf),
      text: own.length === 0 ? null : letters(text.join('')),
    }
  }
  const tree = (await page.getStructTree()) as TreeNode | null
  const elements = (tree?.children ?? []).map(elementOf)
  return {
    elements,
    astray: [...unread.values()].map(letters).filter((text) => text !== ''),
    artifacts: letters(artifacts),
  }
}

/** The elements that hold text, in order. */
export const textsIn = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    ...(element.text === null ? [] : [element]),
    ...textsIn(element.children),
  ])
