/** `npm start`: builds what is missing, chooses how to show Candor, says so in one line, and runs it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { basename, join, resolve } from 'node:path'
import { findBrowser } from '../hosts/chromium/findBrowser'
import { buildApp, needsBuild } from './buildWhenNeeded'
import { chooseHost, type Machine } from './chooseHost'
import { electronProgram } from './electronProgram'
import { withLargePages } from './largePages'
import { runChosen } from './runChosen'
import { whyNoSandbox } from './sandboxProbe'

const root = resolve(import.meta.dirname, '../..')
const args = process.argv.slice(2)

const { env } = process
const machine: Machine = {
  wanted: env['CANDOR_HOST'],
  hasDisplay: process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']),
  headless: args.includes('--headless') || env['CANDOR_HEADLESS'] === '1',
  electron: () => electronProgram(root),
  browser: () => findBrowser(),
  electronBlockedBy: whyNoSandbox,
}
const choice = chooseHost(machine)

if (choice.host === null) {
  process.stderr.write(`Candor cannot start: ${choice.missing}\n`)
  process.exit(1)
}

if (needsBuild(root)) {
  process.stdout.write('Building Candor …\n')
  if (!buildApp(root)) process.exit(1)
}

/** On Wayland no window can be put on a display; where there is X11 as well, Electron is told to use it. */
const electronSwitches =
  process.platform === 'linux' && env['DISPLAY'] ? ['--ozone-platform=x11'] : []

let child: ChildProcess | null = null
// The child hears an interrupt from the terminal as well; it ends in order, and this follows.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void (signal === 'SIGINT' || child?.kill(signal)))
}

process.exitCode = await runChosen(
  choice,
  async ({ host, program, why }) => {
    process.stdout.write(
      `Candor runs in ${host === 'electron' ? 'Electron' : basename(program)}: ${why}.\n`,
    )
    const from = performance.now()
    const started =
      host === 'electron'
        ? spawn(program, [...electronSwitches, root, ...args], {
            stdio: 'inherit',
            env: withLargePages(env),
          })
        : spawn(process.execPath, [join(root, 'out/main/chromium.js'), ...args], {
            stdio: 'inherit',
            env: { ...withLargePages(env), CANDOR_BROWSER: program },
          })
    child = started
    const code = await new Promise<number | null>((resolve) => {
      started.on('exit', resolve)
      started.on('error', () => resolve(1))
    })
    return { code, afterMs: performance.now() - from }
  },
  () =>
    machine.wanted === 'electron'
      ? { host: null, missing: 'Electron was asked for' }
      : chooseHost({ ...machine, electron: () => null }),
  (line) => process.stdout.write(`${line}\n`),
)
