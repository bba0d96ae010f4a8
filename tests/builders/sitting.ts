import { afterAll, onTestFinished } from 'vitest'
import { HostInMemory } from './hostInMemory'
import { Seat } from './seat'

export { toolsHere } from './seat'

const leftOpen = new Set<Sitting>()

// A program that ends closes its files; so does one that a test leaves behind.
afterAll(async () => {
  for (const sitting of leftOpen) await sitting.candor.close()
})

/** Has a sitting end with the test it was made in, before its folder is removed. */
function endWithTest(sitting: Sitting): void {
  try {
    onTestFinished(() => sitting.candor.close())
  } catch {
    // Made before the tests, for all of them.
    leftOpen.add(sitting)
  }
}

/** A seat that ends with the test it was taken in. */
export class Sitting extends Seat {
  static async at(dataFolder: string, host = new HostInMemory()): Promise<Sitting> {
    const sitting = new Sitting(dataFolder, host)
    endWithTest(sitting)
    await sitting.candor.open()
    return sitting
  }
}
