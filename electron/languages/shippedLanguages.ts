import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { english } from '../../shared/languages/english'
import { DocumentLanguage } from '../../shared/languages/documentLanguage'
import { siteLanguage, type SiteLanguage } from '../../shared/languages/siteLanguage'
import type { SharedRecord } from '../../shared/record/record'
import { resource } from '../kernel/resources'

let reading: Promise<readonly DocumentLanguage[]> | undefined

/** The languages documents can be set in, English first, the others by their English names. */
export function documentLanguages(): Promise<readonly DocumentLanguage[]> {
  reading ??= readLanguages(resource('languages'))
  return reading
}

/** Reads every language of a folder, a file each; throws when one isn't what it should be. */
export async function readLanguages(folder: string): Promise<readonly DocumentLanguage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const others = await Promise.all(
    names.map(async (name) =>
      DocumentLanguage.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  )
  return [english, ...others.sort((a, b) => (a.english < b.english ? -1 : 1))]
}

/** A language as a site uses it; English for a tag there is no language of. */
export async function languageAt(record: SharedRecord, tag: string): Promise<SiteLanguage> {
  const shipped = (await documentLanguages()).find((row) => row.tag === tag)
  return siteLanguage(record, shipped ?? english)
}
