import type { ChartJob } from './chart/drawComparison'
import type { Picture } from '../../shared/comparison/picture'
import { inThreads } from '../threads/workerPool'
import { resource } from '../kernel/resources'

type Draw = (job: ChartJob) => Promise<Picture>

let elsewhere: Draw | null = null

/** Has charts drawn in a thread from now on, started from the built file of `charts/thread.ts`. */
export function drawInThread(file: URL): void {
  elsewhere ??= inThreads(file, { fonts: resource('fonts'), most: 1 }) as Draw
}

/** Draws a chart: in a thread in the program, right here where it isn't built, as in tests. */
export async function draw(job: ChartJob): Promise<Picture> {
  if (elsewhere !== null) return elsewhere(job)
  const { drawChart } = await import('./chart/drawComparison')
  return drawChart(job)
}
