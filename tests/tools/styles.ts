import { dirname } from 'node:path'
import ts from 'typescript'

/** A style sheet or a component, by its path within the repository. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * The sheets every room may use: what pieces look like wherever they stand, and the projector's
 * picture, which both windows show.
 */
const common = ['renderer/ui/base/', 'renderer/ui/projector/', 'renderer/projector/']

const isCommon = ({ path }: Source): boolean => common.some((folder) => path.startsWith(folder))

/**
 * What breaks the scope of styles: the classes of a room's sheet are its own. They are defined in no
 * other sheet, worn by nothing outside its folder, by somebody at all, and by nobody who hasn't
 * imported the sheet; and each of its selectors begins with one of them, so that no sheet changes
 * what stands elsewhere.
 */
export function styleFaults(sheets: readonly Source[], code: readonly Source[]): string[] {
  const worn = new Map(code.map((source) => [source, classesWorn(source)]))
  const selectors = new Map(sheets.map((sheet) => [sheet, selectorsOf(sheet.text)]))
  const defined = new Map<string, Source[]>()
  for (const [sheet, list] of selectors)
    for (const name of new Set(list.flatMap(classesIn)))
      defined.set(name, [...(defined.get(name) ?? []), sheet])
  const wearers = (name: string): Source[] => {
    const sure = code.filter((source) => worn.get(source)?.has(name) === true)
    return sure.length > 0 ? sure : code.filter((source) => worn.get(source)?.names(name) === true)
  }
  return sheets
    .filter((sheet) => !isCommon(sheet))
    .flatMap((sheet) => [
      ...foreignSelectors(sheet, selectors.get(sheet) ?? [], defined),
      ...[...defined]
        .filter(([, of]) => of.length === 1 && of[0] === sheet)
        .flatMap(([name]) => wornOutside(sheet, name, wearers(name))),
    ])
}

/** Selectors that change what isn't the sheet's own. */
function foreignSelectors(
  { path }: Source,
  selectors: readonly string[],
  defined: ReadonlyMap<string, readonly Source[]>,
): string[] {
  const folder = `${dirname(path)}/`
  const isOwn = (name: string): boolean =>
    defined.get(name)?.every((sheet) => sheet.path.startsWith(folder)) === true
  return selectors
    .filter((selector) => !classesIn(selector).some(isOwn))
    .map((selector) => `${path}: “${selector}” styles what isn’t of this room.`)
}

/** A class that others wear, or nobody, or somebody who hasn't imported its sheet. */
function wornOutside({ path }: Source, name: string, wearers: readonly Source[]): string[] {
  if (wearers.length === 0) return [`${path}: nothing wears .${name}.`]
  const folder = `${dirname(path)}/`
  return wearers.flatMap((source) => {
    if (!source.path.startsWith(folder)) return [`${source.path}: .${name} is of ${path}.`]
    const sheet = path.slice(folder.length)
    const up = '../'.repeat(source.path.slice(folder.length).split('/').length - 1)
    return source.text.includes(`import '${up === '' ? './' : up}${sheet}'`)
      ? []
      : [`${source.path}: wears .${name} without importing ${path}.`]
  })
}

const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)

/** The selectors of a sheet, one by one; those of at-rules with names of their own aren't any. */
function selectorsOf(css: string): string[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => head !== '' && !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
}

/** The classes a source puts on something. */
interface Worn {
  /** Whether it puts this class on something, for all that its text tells. */
  has(name: string): boolean
  /** Whether it has this word at all: a class may be put together elsewhere than it is worn. */
  names(name: string): boolean
}

function classesWorn({ path, text }: Source): Worn {
  const worn = new Set<string>()
  const named = new Set<string>()
  const begun: string[] = []
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const look = (node: ts.Node, isClass: boolean): void => {
    const within = isClass || saysClass(node)
    const isHead = ts.isTemplateHead(node) || ts.isTemplateMiddle(node)
    if (isHead || ts.isTemplateTail(node) || ts.isStringLiteralLike(node)) {
      const words = node.text.split(/\s+/)
      for (const word of words) named.add(word)
      if (within || /--|__/.test(node.text)) for (const word of words) worn.add(word)
      const last = words.at(-1) ?? ''
      if (isHead && /(--|__)$/.test(last)) begun.push(last)
    }
    node.forEachChild((child) => look(child, within))
  }
  look(file, false)
  return {
    has: (name) => worn.has(name) || begun.some((part) => name.startsWith(part)),
    names: (name) => named.has(name),
  }
}

/** Whether what stands in a node are classes: an attribute or a name says so. */
const saysClass = (node: ts.Node): boolean =>
  (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
  /class/i.test(node.name.getText())
