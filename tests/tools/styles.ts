import { basename, dirname, join, normalize } from 'node:path'
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

/** A component's own sheet is called as the component is and stands beside it: `AgendaRail.css`. */
const isOfComponent = ({ path }: Source): boolean => /^[A-Z]/.test(basename(path))

/**
 * What breaks the scope of styles. The classes of a component's sheet are its own: no other file
 * wears them. Every sheet is loaded by something. A room's sheet (`meeting.css`) holds only what several components of the room wear, and
 * a common one (`renderer/ui/base`) what several rooms do. Every class is worn by somebody, by nobody
 * who hasn't imported its sheet; and each selector begins with what is of its sheet or room, so that
 * no sheet changes what stands elsewhere.
 */
export function styleFaults(sheets: readonly Source[], code: readonly Source[]): string[] {
  const worn = new Map(code.map((source) => [source, classesWorn(source)]))
  const selectors = new Map(sheets.map((sheet) => [sheet, selectorsOf(sheet.text)]))
  const owners = ownersOf(selectors)
  const findWearers = (name: string): Source[] => {
    const sure = code.filter((source) => worn.get(source)?.has(name) === true)
    return sure.length > 0 ? sure : code.filter((source) => worn.get(source)?.names(name) === true)
  }
  const selectOwned = (sheet: Source): string[] =>
    [...owners].filter(([, of]) => of.length === 1 && of[0] === sheet).map(([name]) => name)
  return sheets.flatMap((sheet) => {
    const each = selectOwned(sheet).flatMap((name) => {
      const by = findWearers(name)
      return isCommon(sheet) ? tooNarrow(sheet, name, by) : wornWrongly(sheet, name, by)
    })
    const before = [
      ...(code.some((source) => isImportedBy(source, sheet))
        ? []
        : [`${sheet.path}: nothing imports it.`]),
      ...strangeAnimations(sheet),
    ]
    return isCommon(sheet)
      ? [...before, ...each]
      : [...before, ...foreignSelectors(sheet, selectors.get(sheet) ?? [], owners), ...each]
  })
}

/**
 * The sheets that say what a class looks like by itself; those that only say what becomes of it
 * within something else have no claim to it.
 */
function ownersOf(selectors: ReadonlyMap<Source, readonly string[]>): Map<string, Source[]> {
  const owners = new Map<string, Source[]>()
  const add = (list: (selector: string) => boolean): void => {
    const known = new Set(owners.keys())
    for (const [sheet, all] of selectors)
      for (const name of new Set(all.filter(list).flatMap(classesIn)))
        if (!known.has(name)) owners.set(name, [...(owners.get(name) ?? []), sheet])
  }
  add(
    (selector) =>
      !/[\s>+~]/.test(selector.replace(/\([^)]*\)/g, '')) && !selector.includes(':has('),
  )
  add(() => true)
  return owners
}

/** Selectors that change what isn't the sheet's own. */
function foreignSelectors(
  { path }: Source,
  selectors: readonly string[],
  owners: ReadonlyMap<string, readonly Source[]>,
): string[] {
  const folder = `${dirname(path)}/`
  const isOwn = (name: string): boolean =>
    owners.get(name)?.every((sheet) => sheet.path.startsWith(folder)) === true
  return selectors
    .filter((selector) => !classesIn(selector).some(isOwn))
    .map((selector) => `${path}: “${selector}” styles what isn’t of this room.`)
}

/** A class of a common sheet that only one component wears, or only the components of one room. */
function tooNarrow({ path }: Source, name: string, wearers: readonly Source[]): string[] {
  if (!path.startsWith('renderer/ui/base/')) return []
  const [one] = wearers
  if (one === undefined) return [`${path}: nothing wears .${name}.`]
  if (wearers.length === 1) return [`${path}: only ${one.path} wears .${name}.`]
  const rooms = new Set(wearers.map((source) => dirname(source.path)))
  return rooms.size === 1 && !rooms.has('renderer/ui')
    ? [`${path}: only the room ${dirname(one.path)} wears .${name}.`]
    : []
}

/** A class that others wear, or one alone, or nobody, or somebody who hasn't imported its sheet. */
function wornWrongly(sheet: Source, name: string, wearers: readonly Source[]): string[] {
  const { path } = sheet
  const [one] = wearers
  if (one === undefined) return [`${path}: nothing wears .${name}.`]
  const folder = `${dirname(path)}/`
  const faults = wearers.flatMap((source) => {
    if (!source.path.startsWith(folder)) return [`${source.path}: .${name} is of ${path}.`]
    if (isOfComponent(sheet) && source.path !== path.replace(/css$/, 'tsx'))
      return [`${source.path}: .${name} is of ${path}.`]
    return imports(source, path.slice(folder.length), folder)
      ? []
      : [`${source.path}: wears .${name} without importing ${path}.`]
  })
  const isAlone = !isOfComponent(sheet) && wearers.length === 1 && one.path.endsWith('x')
  return isAlone ? [...faults, `${path}: only ${one.path} wears .${name}.`] : faults
}

/** Animations that a sheet runs and doesn't hold: they stand still once another room goes. */
function strangeAnimations({ path, text }: Source): string[] {
  const own = new Set([...text.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name]) => name))
  return [...text.matchAll(/animation(?:-name)?:\s*([\w-]+)/g)].flatMap(([, name = '']) =>
    name === 'none' || own.has(name) ? [] : [`${path}: the animation ${name} isn’t in it.`],
  )
}

/** Whether a source has a sheet loaded, wherever both stand. */
const isImportedBy = (source: Source, sheet: Source): boolean =>
  [...source.text.matchAll(/import '(\.[^']+\.css)'/g)].some(
    ([, path = '']) => normalize(join(dirname(source.path), path)) === sheet.path,
  )

function imports(source: Source, sheet: string, folder: string): boolean {
  const up = '../'.repeat(source.path.slice(folder.length).split('/').length - 1)
  return source.text.includes(`import '${up === '' ? './' : up}${sheet}'`)
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
