import { expect, test } from 'vitest'
import { failAt, noFaults } from './faults'
import { fillTo, smallDisk } from './fullDisk'
import { failHeaderAt, noHeaderFaults } from './headers'

const clean = { falseSaved: 0, unreadable: 0, notRecovered: 0, silent: 0 }

test('whichever operation fails, and however: what was saved is readable, and the rest is told and kept', async () => {
  const figures = noFaults()
  for (let nth = 1; await failAt(nth, 1, figures); nth += 3);
  expect(figures.runs).toBeGreaterThan(200)
  expect(figures.told).toBeGreaterThan(figures.runs / 2)
  expect(figures).toMatchObject(clean)
})

test('a disk that is really full refuses aloud, keeps what was saved, and takes the rest once there is space', async (context) => {
  const disk = smallDisk(1 << 20)
  if (disk === null) return context.skip('making a small disk takes root')
  try {
    const figures = noFaults()
    for (let pages = 0; pages <= 120; pages += 9) await fillTo(pages, disk.folder, figures)
    expect(figures.told).toBe(figures.runs)
    expect(figures).toMatchObject(clean)
  } finally {
    disk.remove()
  }
})

test('whichever operation fails while secrets change: what is told to open the vault does, and nothing else', async () => {
  const figures = noHeaderFaults()
  for (let nth = 1; await failHeaderAt(nth, figures); nth += 1);
  expect(figures.runs).toBeGreaterThan(40)
  expect(figures.told).toBeGreaterThan(20)
  expect(figures).toMatchObject({ lockedOut: 0, notDone: 0 })
})
