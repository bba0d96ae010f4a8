import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readConcerns } from '../../../../electron/read/concerns'
import { type Site, siteFrom } from '../../../../electron/read/site'
import { Gold, wrongIn } from './goldScore'

/** Mails, exports of forms and typed-up forms as people have them, each beside what is to be read in it. */

const fixtures = join(import.meta.dirname, '../../../fixtures/incoming')
const folders = ['mails', 'forms', 'typed', 'own/mails', 'own/forms', 'own/typed'] as const
const suffix = '.gold.json'

let site: Site
beforeAll(async () => {
  site = await siteFrom(null)
})

describe.each(folders)('%s', (folder) => {
  const names = readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))

  test('are more than ten', () => expect(names.length).toBeGreaterThan(10))

  test.each(names)('%s', async (name) => {
    const path = join(fixtures, folder, name)
    const gold = Gold.parse(JSON.parse(readFileSync(`${path}${suffix}`, 'utf8')))
    const read = await readConcerns({ name, bytes: new Uint8Array(readFileSync(path)) }, site)
    expect(wrongIn(gold, read)).toEqual([])
  })
})
