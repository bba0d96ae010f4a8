import { readFile } from 'node:fs/promises'
import { z } from '../../shared/kernel/zod'
import { resource } from '../kernel/resources'

/** What a reader may know of the site: its own neighborhoods, groups and people at the table. */
const Site = z.object({
  workgroup: z.object({ name: z.string(), place: z.string() }),
  neighborhoods: z.array(z.string()),
  groups: z.array(z.object({ name: z.string(), neighborhood: z.string() })),
  members: z.array(z.object({ name: z.string(), organization: z.string(), role: z.string() })),
})
export type Site = z.infer<typeof Site>

/** The site of a file written as the sample is; the sample itself when there is none. */
export async function siteFrom(path: string | null): Promise<Site> {
  const from = path ?? resource('sample/larkmoor.json')
  const content: unknown = JSON.parse(await readFile(from, 'utf8'))
  return Site.parse(content)
}
