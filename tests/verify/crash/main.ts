import { conclude, howMany, progress } from '../report'
import { verifyHeaders } from './headers'
import { crashThrough, faultsIn, noFigures } from './states'

const n = howMany(1_000_000)
const figures = noFigures()
for (let seed = 1; figures.states < n; seed += 1) {
  // One state in ten is of a header being made, changed or renewed.
  if (seed % 10 === 0) await verifyHeaders(seed, figures)
  else await crashThrough(seed, 40, figures)
  progress(figures.states, n)
}
conclude('verify:crash', { ...figures }, faultsIn(figures))
