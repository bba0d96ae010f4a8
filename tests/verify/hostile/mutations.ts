import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'

/** One defence, and what the program would be without it. */
export interface Mutation {
  readonly what: string
  /** The file it is in, below `electron/storage/vault`. */
  readonly file: string
  readonly is: string
  readonly becomes: string
}

/** Every defence this verification is for; a test takes each one out. */
export const mutations: readonly Mutation[] = [
  {
    what: 'a retired secret is refused',
    file: 'headerFiles.ts',
    is: 'if (all.some((one) => one.bytes !== null && isNewer(one.bytes, header))) {',
    becomes: 'if (false) {',
  },
  {
    what: 'headers are numbered whatever lies there',
    file: 'headerFiles.ts',
    is: "await freeNumber(files, folder, 'header', last)",
    becomes: "((await listNumbers(files, folder, 'header')).at(-1) ?? 0) + 1",
  },
  {
    what: 'a header is opened anew before those of before go',
    file: 'headerFiles.ts',
    is: "if (opening.kind !== 'opened' || opening.header.epoch !== before.epoch + 1) {",
    becomes:
      "if (opening.kind !== 'opened') return { ...before, epoch: before.epoch + 1 }\n  if (false) {",
  },
  {
    what: 'only headers of this vault are removed',
    file: 'headerFiles.ts',
    is: 'if (isWiped(bytes) || (epoch !== null && epoch < header.epoch))',
    becomes: 'if (epoch === null || epoch < header.epoch)',
  },
  {
    what: 'no header costs more than Candor’s own',
    file: 'secrets.ts',
    is: ".refine(({ N, r, p }) => N * r * p <= greatestWork, 'too much work')",
    becomes: '',
  },
  {
    what: 'names that are taken are passed over',
    file: 'files.ts',
    is: 'while (isTaken(names, prefix, number)) number += 1',
    becomes: '',
  },
  {
    what: 'what is no plain file is passed over',
    file: 'files.ts',
    is: "isCode(error, notPlain) || isCode(error, 'EFBIG')",
    becomes: 'false',
  },
  {
    what: 'segments are numbered by those that are ours',
    file: 'readLog.ts',
    is: 'const last = segments.at(-1)?.number ?? 0',
    becomes: 'const last = there.at(-1)?.number ?? 0',
  },
  {
    what: 'a start that isn’t authenticated numbers nothing',
    file: 'seenFiles.ts',
    is: 'const judged = await judgeEarlier(files, folder, ring, seen)',
    becomes: 'const judged = seen',
  },
  {
    what: 'another writer is noticed',
    file: 'logWriter.ts',
    is: 'this.lost = true\n    throw new AnotherWriter()',
    becomes: 'return undefined as never',
  },
  {
    what: 'histories are told apart',
    file: 'readLog.ts',
    is: 'if (!history.continues(content)) {',
    becomes: 'if (false) {',
  },
]

const vault = resolve(import.meta.dirname, '../../../electron/storage/vault')

/**
 * Runs so many plantings against the program without one of its defences (null: with all of them).
 * True when the verification then finds nothing wrong. Throws when the defence isn't in the source
 * any more, or in it more than once.
 */
export async function survives(mutation: Mutation | null, plantings: number): Promise<boolean> {
  const outDir = resolve(import.meta.dirname, '../../../out/verify')
  const name = `hostile-${mutation === null ? 'whole' : mutations.indexOf(mutation)}.mjs`
  if (mutation !== null) {
    const source = readFileSync(join(vault, mutation.file), 'utf8')
    if (source.split(mutation.is).length !== 2)
      throw new Error(`not in the source: ${mutation.what}`)
  }
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'without one defence',
        enforce: 'pre',
        transform: (code, id) =>
          mutation !== null && id === join(vault, mutation.file)
            ? code.replace(mutation.is, mutation.becomes)
            : null,
      },
    ],
    build: {
      ssr: resolve(import.meta.dirname, 'main.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  })
  return promisify(execFile)(process.execPath, [join(outDir, name), '--n', String(plantings)]).then(
    () => true,
    () => false,
  )
}
