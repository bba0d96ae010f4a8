import { conclude, howMany } from '../report'
import { noteSeals, SealLog, sealUntil } from './seals'

const n = howMany(10_000_000)
const log = new SealLog(n)
const stop = noteSeals(log)
await sealUntil(log, n, 1)
stop()
conclude('verify:seal', { seals: log.count, repeated: log.repeated }, log.repeated)
