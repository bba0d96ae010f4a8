import { pathToFileURL } from 'node:url'
import { startOptions } from '../../../electron/hosts/startOptions'
import { runOnChromium } from '../../../electron/launch/runChromium'

/** The host with nothing behind it: it opens one empty window, or one after the other. */
const built = pathToFileURL(`${process.env['BENCH_BUILT'] ?? ''}/`)
await runOnChromium(built, startOptions(), async () => async (opened) => {
  await opened.start({
    onRequest: () => Promise.resolve(null),
    onWindowGone: () => {},
    onDisplaysChanged: () => {},
    onPanicKey: () => {},
    onLocked: () => {},
    onQuit: () => Promise.resolve(),
  })
  await opened.openWindow('facilitator')
  if (process.env['BENCH_WINDOWS'] === '2') await opened.openWindow('projector')
})
