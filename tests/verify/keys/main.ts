import '../../../electron/launch/production'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchCandor } from '../../e2e/attach'
import { Facilitator } from '../../e2e/pages/facilitator'
import { build } from '../../tools/suites'
import { randomFrom } from '../random'
import { conclude, howMany } from '../report'
import { typeAfterControls } from './typing'

/* Types ordinary sentences after every control of the cockpit, in the built app's own windows. */

const keys = howMany(100_000)
if (!(await build()).ok) throw new Error('Candor could not be built')
const root = await mkdtemp(join(tmpdir(), 'candor-keys-'))
await mkdir(join(root, 'saved'))
const candor = await launchCandor({
  dataDir: join(root, 'data'),
  dialogs: join(root, 'saved'),
  screens: '{1366x768}{1920x1080}',
})
await candor.facilitator.setViewportSize({ width: 1366, height: 768 })
const facilitator = new Facilitator(candor.facilitator)
await facilitator.trySample()
await facilitator.start()
await facilitator.openProjector()
await facilitator.projectorSays('Blank')
const figures = await typeAfterControls(candor.facilitator, { keys, random: randomFrom(1) })
const { moved, astray } = figures
for (const line of [...moved, ...astray]) console.error(line)
await candor.close()
await rm(root, { recursive: true, force: true })
conclude(
  'verify:keys',
  { ...figures, moved: moved.length, astray: astray.length },
  moved.length + astray.length,
)
