import { expect, test } from 'vitest'
import { failAt, noFaults } from './faults'
import { fillTo, smallDisk } from './fullDisk'
import { failHeaderAt, noHeaderFaults } from './headers'

const clean = { falseSaved: 0, unreadable: 0, notRecovered: 0, silent: 0 }

// Each of them in a third of the places: together in every third operation.
test.each([1, 4, 7])(
  'whichever operation fails, and however, from operation %i on: what was saved is readable, and the rest is told and kept',
  async (from) => {
    const figures = noFaults()
    for (let nth = from; await failAt(nth, 1, figures); nth += 9);
    expect(figures.runs).toBeGreaterThan(66)
    expect(figures.told).toBeGreaterThan(figures.runs / 2)
    expect(figures).toMatchObject(clean)
  },
)

test.for(Array.from({ length: 14 }, (_, at) => at * 9))(
  'a disk that is really full but for %i pages refuses aloud, keeps what was saved, and takes the rest once there is space',
  async (pages, context) => {
    const disk = smallDisk(1 << 20)
    if (disk === null) return context.skip('making a small disk takes root')
    try {
      const figures = noFaults()
      await fillTo(pages, disk.folder, figures)
      expect(figures.told).toBe(figures.runs)
      expect(figures).toMatchObject(clean)
    } finally {
      disk.remove()
    }
  },
)

test('whichever operation fails while secrets change: what is told to open the vault does, and nothing else', async () => {
  const figures = noHeaderFaults()
  for (let nth = 1; await failHeaderAt(nth, figures); nth += 1);
  expect(figures.runs).toBeGreaterThan(40)
  expect(figures.told).toBeGreaterThan(20)
  expect(figures).toMatchObject({ lockedOut: 0, notDone: 0 })
})
