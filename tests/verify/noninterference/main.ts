import '../../../electron/launch/production'
import { conclude, howMany, progress } from '../report'
import { comparePairs } from './pairs'

const n = howMany(100_000)
const { first, differing, ...figures } = await comparePairs(
  n,
  1,
  (told) => told,
  (done) => progress(done, n),
)
if (first !== '') console.error(first)
conclude('verify:noninterference', { ...figures, differing }, differing)
