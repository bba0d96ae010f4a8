import '../../../electron/launch/production'
import { conclude, howMany, progress } from '../report'
import { verifyNeedToKnow } from './property'

const n = howMany(100_000)
const { first, ...figures } = await verifyNeedToKnow(n, 1, (done) => {
  if (done % 500 === 0) progress(done, n)
})
if (first !== '') console.error(first)
// A run in which nothing was ever shown would hold as well.
const faults = (first === '' ? 0 : 1) + (figures.shownToRoom === 0 ? 1 : 0)
conclude('verify:needtoknow', figures, faults)
