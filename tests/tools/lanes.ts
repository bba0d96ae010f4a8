/** How many programs run beside each other: one for each core of the smallest machine this is run on. */
const lanes = 2

/** Does jobs in their order, as many beside each other as there are cores. */
export async function besideEachOther(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs]
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job()
  }
  await Promise.all(Array.from({ length: lanes }, work))
}
