import { nodeFileTrace } from '@vercel/nft'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allowedPackages } from './allowedPackages'

/** What the built main program begins with on the browser host, and each of its threads and processes. */
export const programs = [
  'chromium',
  'storeWorker',
  'backupWorker',
  'notesProcess',
  'documentWorker',
  'restrictedDocumentWorker',
  'chartWorker',
  'importWorker',
] as const

/** The fonts every PDF reader has: the library that writes PDFs asks for the first of them each time. */
const standardFonts = [
  'Courier',
  'CourierBold',
  'CourierBoldOblique',
  'CourierOblique',
  'Helvetica',
  'HelveticaBold',
  'HelveticaBoldOblique',
  'HelveticaOblique',
  'Symbol',
  'TimesBold',
  'TimesBoldItalic',
  'TimesItalic',
  'TimesRoman',
  'ZapfDingbats',
].map((name) => `node_modules/pdfkit/js/standard-fonts/${name}.cjs`)

/**
 * Files of libraries that find others from where they lie, which following imports doesn't see, and what
 * they find. One that does and isn't named here stops packaging, since nobody has looked what it needs.
 */
const findsByItself: Readonly<Record<string, readonly string[]>> = {
  'node_modules/sql.js/dist/sql-wasm.js': ['node_modules/sql.js/dist/sql-wasm.wasm'],
  'node_modules/pdfkit/js/pdfkit.node.mjs': standardFonts,
  // Only Node's own threads.
  'node_modules/fflate/esm/index.mjs': [],
  // What it would look for is inside it.
  'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js': [],
}

const looksAround = /createRequire|__dirname|import\.meta\.(url|dirname|filename)|require\.resolve/

/** Imports that lead nowhere on purpose: those who ask go on without. */
const notNeeded = ['canvas']

/**
 * The files of `out/main` and `node_modules` that the built main program imports, from one to the
 * next: paths from `root`, in order. Throws when an import leads nowhere, or when a package comes
 * along that nobody has allowed (`allowedPackages.ts`).
 */
export async function findNeeded(root: string): Promise<string[]> {
  const found = Object.values(findsByItself).flat()
  const entries = [...programs.map((name) => `out/main/${name}.js`), ...found]
  const { fileList, warnings } = await nodeFileTrace(
    entries.map((path) => join(root, path)),
    {
      base: root,
      // Not what Node without `exports` would take as well.
      exportsOnly: true,
      // Files a program might read by a name it puts together: whole packages, when one is in doubt.
      analysis: { emitGlobs: false, computeFileReferences: false, evaluatePureExpressions: false },
    },
  )
  const lost = [...warnings].flatMap(({ message }) => lostImport(message) ?? [])
  if (lost.length > 0) throw new Error(`Nothing is where this is imported from: ${lost.join(', ')}`)
  const needed = [...fileList]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'package.json')
  refuseUnknown(needed)
  await refuseSeekers(root, needed)
  return needed.sort()
}

function lostImport(warning: string): string | null {
  const name = /Failed to resolve dependency "?([^":\s]+)/.exec(warning)?.[1]
  return name === undefined || notNeeded.includes(name) ? null : name
}

/** The package a file of `node_modules` belongs to; null for the program's own. */
export function packageOf(path: string): string | null {
  const inside = path.split('node_modules/').at(-1) ?? ''
  return path.startsWith('node_modules/')
    ? inside
        .split('/')
        .slice(0, inside.startsWith('@') ? 2 : 1)
        .join('/')
    : null
}

function refuseUnknown(paths: readonly string[]): void {
  const packages = new Set(paths.flatMap((path) => packageOf(path) ?? []))
  const unknown = [...packages].filter((name) => !allowedPackages.includes(name)).sort()
  const gone = allowedPackages.filter((name) => !packages.has(name))
  if (unknown.length > 0)
    throw new Error(
      `${unknown.join(', ')} would come along in packages. Look at what it does and its license, then add it to electron/package/allowedPackages.ts.`,
    )
  if (gone.length > 0)
    throw new Error(
      `Nothing needs ${gone.join(', ')} any more. Take it out of electron/package/allowedPackages.ts.`,
    )
}

async function refuseSeekers(root: string, paths: readonly string[]): Promise<void> {
  const code = paths.filter(
    (path) => /\.[cm]?js$/.test(path) && packageOf(path) !== null && !(path in findsByItself),
  )
  const texts = await Promise.all(code.map((path) => readFile(join(root, path), 'utf8')))
  const seekers = code.filter((_, at) => looksAround.test(texts[at] ?? ''))
  if (seekers.length > 0)
    throw new Error(
      `${seekers.join(', ')} may find other files by itself. Look which, and name them in electron/package/needed.ts.`,
    )
}
