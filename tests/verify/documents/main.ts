import '../../../electron/launch/production'
import { conclude, howMany, progress } from '../report'
import { verifyDocuments } from './verify'

/** `npm run verify:documents`: all of them. `-- --n 10`: every tenth. */
const { faults, ...figures } = await verifyDocuments(howMany(1), progress)
for (const fault of faults) console.error(fault)
conclude('verify:papers', { ...figures, faults: faults.length }, faults.length)
