import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readers } from './kinds'
import { siteFrom } from './site'

/**
 * `npm run read -- KIND FILE [--site SITE.json]`: prints as one JSON object what Candor makes of a
 * file. It opens no vault and keeps nothing, so that importers can be tried and reported on with
 * files that must not be kept. A refused file is an answer, too, and so is one that can’t be opened; only a wrong call exits with 2.
 */
async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args)
  const reader = call === null ? undefined : readers.get(call.kind)
  if (call === null || reader === undefined) {
    console.error(`Usage: npm run read -- ${[...readers.keys()].join('|')} FILE [--site SITE.json]`)
    return 2
  }
  const bytes = await readFile(call.file).catch(() => null)
  if (bytes === null) {
    const problem = `${basename(call.file)} can’t be read. Check that it is there, and that it is a file.`
    console.log(JSON.stringify(reader.refuse(problem)))
    return 0
  }
  const site = await siteFrom(call.site)
  const file = { name: basename(call.file), bytes: new Uint8Array(bytes) }
  console.log(JSON.stringify(await reader.read(file, site)))
  return 0
}

interface Call {
  readonly kind: string
  readonly file: string
  readonly site: string | null
}

function parseCall(args: readonly string[]): Call | null {
  const [kind, file, option, site] = args
  if (kind === undefined || file === undefined) return null
  if (option === undefined) return { kind, file, site: null }
  return option === '--site' && site !== undefined ? { kind, file, site } : null
}

process.exitCode = await main(process.argv.slice(2))
