import { homedir } from 'node:os'
import { join } from 'node:path'

/** How Candor is started, from its arguments and environment. */
export interface StartOptions {
  /** Where meetings are kept. */
  readonly dataDir: string
  readonly headless: boolean
  /** Present only when a test or the demo started this process and is connected to it. */
  readonly test: TestOptions | null
}

/** What a test decides about Candor's surroundings. */
interface TestOptions {
  /** Save dialogs write into this folder; open dialogs pick what the test queued. Null: real dialogs. */
  readonly dialogsFolder: string | null
  /** Screens of a headless browser, as its `--screen-info` takes them. */
  readonly screens: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** What this process was started with. `connected`: its parent holds an IPC channel to it. */
export function startOptions(
  args: readonly string[] = process.argv.slice(2),
  env: Environment = process.env,
  connected: boolean = process.send !== undefined,
): StartOptions {
  return {
    dataDir: env['CANDOR_DATA_DIR'] ?? defaultDataDir(process.platform, env, homedir()),
    headless: args.includes('--headless') || env['CANDOR_HEADLESS'] === '1',
    test:
      env['CANDOR_TEST'] === '1' && connected
        ? {
            dialogsFolder: env['CANDOR_TEST_DIALOGS'] ?? null,
            screens: env['CANDOR_TEST_SCREENS'] ?? null,
          }
        : null,
  }
}

/** The folder each system wants applications to keep their data in. */
export function defaultDataDir(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Candor')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Candor')
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'candor')
}
