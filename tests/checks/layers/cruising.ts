import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser'

/** The folders the layer rules are about. */
const layered = ['shared', 'electron', 'renderer']

/** The layer rules as `npm run check` uses them. */
export const config = createRequire(import.meta.url)(
  '../../../.dependency-cruiser.cjs',
) as IConfiguration

/** A broken rule: its name, and the import that breaks it. */
export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
  /** What the rule teaches. */
  readonly lesson: string
}

/** Checks a tree of sources against the layer rules. */
async function violationsIn(folder: string, folders = layered): Promise<Violation[]> {
  const { output } = await cruise(
    folders,
    {
      ...config.options,
      validate: true,
      baseDir: folder,
      ruleSet: { forbidden: config.forbidden ?? [] },
    },
    config.options?.enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error('the cruise gave text instead of data')
  return toViolations(output)
}

const toViolations = (result: ICruiseResult): Violation[] =>
  result.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    lesson: config.forbidden?.find((known) => known.name === rule.name)?.comment ?? '',
  }))

/** Writes a small tree of sources, checks it, and removes it. */
export async function violationsOf(files: Readonly<Record<string, string>>): Promise<Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-layers-'))
  try {
    for (const name of layered) await mkdir(join(folder, name), { recursive: true })
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return await violationsIn(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
