import { register } from 'node:module'
import { conclude, howMany } from '../report'

// Electron's package downloads its runtime when it is loaded; this runs on its stand-in.
const standIn = new URL('../../host/electron/fake.ts', import.meta.url).href
const hook = `export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${JSON.stringify(standIn)} : name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

const { sendRequests } = await import('./calls')
const { registered, rows } = await import('./table')
const { first, bySender, ...figures } = await sendRequests(howMany(100_000), 1)
if (first !== '') console.error(first)
const faults = figures.taken + figures.uncaught + figures.telling
conclude(
  'verify:channels',
  { channels: rows.length, registered, ...bySender, ...figures },
  faults + Math.abs(rows.length - registered),
)
