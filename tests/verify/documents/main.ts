import '../../../electron/launch/production'
import { conclude, howMany, progress } from '../report'
import { verifyPapers } from './verify'

/** `npm run verify:papers`: all of them. `-- --n 10`: every tenth. */
const { faults, ...figures } = await verifyPapers(howMany(1), progress)
for (const fault of faults) console.error(fault)
conclude('verify:papers', { ...figures, faults: faults.length }, faults.length)
