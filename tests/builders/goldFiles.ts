import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const incoming = join(import.meta.dirname, '../fixtures/incoming')
const suffix = '.gold.json'

/**
 * Tests every file of some folders of `tests/fixtures/incoming` against what is to be read in it,
 * which stands beside it; `wrongIn` says what of it was read otherwise.
 */
export function testGoldFiles(
  folders: readonly string[],
  wrongIn: (
    file: { name: string; bytes: Uint8Array },
    gold: unknown,
  ) => Promise<readonly unknown[]>,
): void {
  describe.each(folders)('%s', (folder) => {
    const names = readdirSync(join(incoming, folder))
      .filter((name) => name.endsWith(suffix))
      .map((name) => name.slice(0, -suffix.length))

    test('are more than ten', () => expect(names.length).toBeGreaterThan(10))

    test.each(names)('%s', async (name) => {
      const path = join(incoming, folder, name)
      const gold: unknown = JSON.parse(readFileSync(`${path}${suffix}`, 'utf8'))
      const bytes = new Uint8Array(readFileSync(path))
      expect(await wrongIn({ name, bytes }, gold)).toEqual([])
    })
  })
}
