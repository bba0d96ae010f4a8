import { conclude, howMany, progress } from '../report'
import { against, noHostility } from './figures'
import { hostileRun } from './hostile'

/** `--n`: how many plantings. */
const n = howMany(100_000)
const figures = noHostility()
// The first fault is enough to know: what is wrong may also be slow.
for (let seed = 1; figures.plantings < n && against(figures) === 0; seed += 1) {
  await hostileRun(seed, 30, figures)
  progress(figures.plantings, n)
}
conclude('verify:hostile', { ...figures, slowest: Math.round(figures.slowest) }, against(figures))
