import { HostUnavailable, type Host } from '../hosts/port'
import type { StartOptions } from './options'

/** The application, as its main entries see it. */
export type App = (host: Host, options: { readonly dataDir: string }) => Promise<void>

/** Runs the application on a host; a machine that can't run it gets one line, not a stack. */
export async function runHost(host: Host, options: StartOptions, app: App): Promise<void> {
  try {
    await app(host, { dataDir: options.dataDir })
  } catch (error) {
    if (!(error instanceof HostUnavailable)) throw error
    process.stderr.write(`Candor cannot start: ${error.message}\n`)
    process.exit(1)
  }
}
