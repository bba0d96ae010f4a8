import { describe, expect, test } from 'vitest'
import { verifyHeaders } from './headers'
import { crashThrough, faultsIn, noFigures, type CrashFigures } from './states'

async function states(
  atLeast: number,
  deaf: ReadonlySet<string> = new Set(),
  from = 1,
): Promise<CrashFigures> {
  const figures = noFigures()
  for (let seed = from; figures.states < atLeast; seed += 1) {
    await crashThrough(seed, 30, figures, deaf)
    if (deaf.size > 0 && faultsIn(figures) > 0) break
  }
  return figures
}

describe('after the power was cut at any moment', () => {
  test.each([1, 1_001, 2_001, 3_001])(
    'everything said to be saved is there, and nothing but what was done in its order, from seed %i on',
    async (from) => {
      const figures = await states(1_500, new Set(), from)
      expect(figures).toMatchObject({ lost: 0, notPrefix: 0, falseAlarms: 0, uncaught: 0 })
    },
  )

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a vault being made, changed or renewed opens with the secret of before or of after, seed %i',
    async (seed) => {
      const figures = noFigures()
      await verifyHeaders(seed, figures)
      expect(figures.states).toBeGreaterThan(125)
      expect(figures).toMatchObject({ lost: 0, notPrefix: 0, uncaught: 0 })
    },
  )
})

describe('no sync is there for nothing: without', () => {
  test.each([
    ['that of a new segment', 'sync wal.new'],
    ['that of a change', 'dataSync wal'],
    ['that of a segment’s name', 'syncFolder wal.new'],
    ['that of a snapshot', 'sync snap.new'],
    ['that of a snapshot’s name', 'syncFolder snap.new'],
    ['that of the removal of what old keys sealed', 'syncFolder wal'],
  ])('%s, something is lost', async (_what, site) => {
    // A file is named as it was when it was made: a segment's as one that isn't finished yet.
    const sites = new Set([site === 'dataSync wal' ? 'dataSync wal.new' : site])
    expect(faultsIn(await states(30_000, sites))).toBeGreaterThan(0)
  })

  test.each([
    ['that of a header', 'sync header.new'],
    ['that of a header’s name', 'syncFolder header.new'],
    ['that of the old header’s removal', 'syncFolder header'],
  ])('%s, a vault is lost or an old secret still opens it', async (_what, site) => {
    const figures = noFigures()
    for (let seed = 1; seed <= 40 && faultsIn(figures) === 0; seed += 1)
      await verifyHeaders(seed, figures, new Set([site]))
    expect(faultsIn(figures)).toBeGreaterThan(0)
  })
})
