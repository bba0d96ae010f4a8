import { conclude, howMany, progress } from '../report'
import { verifyElectron } from './property'

/* What `main.ts` builds and starts: the lives themselves. */

const n = howMany(20_000)
// What the adapter says of processes that end, life for life, is nothing to read.
console.error = () => undefined
const { first, ...figures } = await verifyElectron(n, 1, (done) => {
  if (done % 100 === 0) progress(done, n)
})
if (first !== '') process.stderr.write(`${first}\n`)
// Lives in which the room never saw anything would hold as well.
conclude('verify:electron', figures, first === '' && figures.wentOn > 0 ? 0 : 1)
