import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../electron/read/figures'
import { FiguresGold, wrongInFigures } from './figuresScore'

/** Files of public data as a dozen cities and unknown ones publish them, each beside what is to be read. */

const fixtures = join(import.meta.dirname, '../../fixtures/incoming')
const suffix = '.gold.json'

describe.each(['figures', 'own/figures'])('%s', (folder) => {
  const names = readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))

  test('are more than ten', () => expect(names.length).toBeGreaterThan(10))

  test.each(names)('%s', async (name) => {
    const path = join(fixtures, folder, name)
    const gold = FiguresGold.parse(JSON.parse(readFileSync(`${path}${suffix}`, 'utf8')))
    const read = await readFigures({ name, bytes: new Uint8Array(readFileSync(path)) })
    expect(wrongInFigures(gold, read)).toEqual([])
  })
})
