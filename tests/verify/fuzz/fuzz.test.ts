import { expect, test } from 'vitest'
import { fuzz } from './fuzz'
import { importers } from './inputs'

test.each(importers)(
  'no input makes the importer of %s fail, slow or take what isn’t taken',
  async (of) => {
    const { first, read } = await fuzz(of, 300, 7)
    expect(first).toBe('')
    expect(read).toBeGreaterThan(50)
  },
  30_000,
)
