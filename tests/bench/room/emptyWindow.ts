import { pathToFileURL } from 'node:url'
import { createChromiumHost } from '../../../electron/hosts/chromium/create'
import { startOptions } from '../../../electron/launch/options'
import { runHost } from '../../../electron/launch/run-host'

/** The host with nothing behind it: it opens one empty window. */
const options = startOptions()
const host = await createChromiumHost(
  pathToFileURL(`${process.env['BENCH_BUILT'] ?? ''}/`),
  options,
)
await runHost(host, options, async () => async (opened) => {
  await opened.start({
    onRequest: () => Promise.resolve(null),
    onWindowGone: () => {},
    onDisplaysChanged: () => {},
    onLocked: () => {},
    onQuit: () => Promise.resolve(),
  })
  await opened.openWindow('facilitator')
})
