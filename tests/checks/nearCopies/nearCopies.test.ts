import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { copiesIn, findNearCopies } from '../../tools/nearCopies'

/** A function long enough to be worth one place. */
const sum = (name: string): string => `/** ${name}. */
export function total(rows: readonly { readonly amount: number; readonly off: boolean }[]): number {
  let total = 0
  for (const row of rows) {
    if (row.off) continue
    if (row.amount < 0) throw new Error('less than nothing')
    total += row.amount
  }
  return total
}
`

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await freshFolder(), 'house')
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

test('what stands in two places is refused, with where and what to do', async () => {
  const folder = await folderWith({ 'a.ts': sum('Hours'), 'b.ts': sum('Beds') })
  const { ok, output } = await findNearCopies([folder], 0)
  expect(ok).toBe(false)
  expect(output).toContain('a.ts')
  expect(output).toContain('let one piece serve both')
  expect((await findNearCopies([folder], 1)).ok).toBe(true)
})

test('what stands once is accepted, and data is no code', async () => {
  const rows = JSON.stringify(
    Array.from({ length: 60 }, (_, at) => ({ at })),
    null,
    1,
  )
  const folder = await folderWith({ 'a.ts': sum('Hours'), 'one.json': rows, 'two.json': rows })
  expect(await findNearCopies([folder], 0)).toEqual({ ok: true, output: '' })
})

test('a tool that doesn’t come to its end accepts nothing', () => {
  expect(copiesIn('Error: no such folder')).toBeNull()
  expect(copiesIn('\u001b[3mFound 12 clones.\u001b[23m')).toBe(12)
})
