import { parseArgs } from 'node:util'
import { verifyRoom } from './property'

/**
 * `npm run verify:room -- --n 100000`: plays random sequences of mishaps on the real projector and its
 * state machine. Ends with its figures, and not with 0 when a promise was broken or fewer ran.
 */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '100000' }, seed: { type: 'string' } },
})
const wanted = Number(values.n)
const from = performance.now()
const figures = await verifyRoom(
  wanted,
  values.seed === undefined ? undefined : Number(values.seed),
)
const seconds = (performance.now() - from) / 1000
if (figures.broken !== null) console.error(figures.broken)
console.log(
  `verify:room ${figures.broken === null ? 'held' : 'BROKEN'}: ${figures.sequences} of ${wanted} sequences, ` +
    `${figures.happenings} happenings, ${figures.views} views compared, ` +
    `${figures.turns} pages turned by themselves, ` +
    `${figures.states} of 6 states reached, ${seconds.toFixed(1)} s`,
)
process.exitCode = figures.broken === null && figures.sequences >= wanted ? 0 : 1
