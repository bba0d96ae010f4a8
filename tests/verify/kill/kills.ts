import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { readLog } from '../../../electron/storage/vault/readLog'
import { contentOf, freshRing } from '../disk/history'
import { Chain } from './chain'

/** What came out of killing real programs. */
export interface KillFigures {
  kills: number
  /** Changes found that were only just made, beyond what was said to be saved: no fault, but luck. */
  changes: number
  lost: number
  notPrefix: number
  falseAlarms: number
  uncaught: number
}

export const noKills = (): KillFigures => ({
  kills: 0,
  changes: 0,
  lost: 0,
  notPrefix: 0,
  falseAlarms: 0,
  uncaught: 0,
})

export const against = ({ lost, notPrefix, falseAlarms, uncaught }: KillFigures): number =>
  lost + notPrefix + falseAlarms + uncaught

/** Builds the program that is killed into one file: it is started thousands of times. */
export async function buildChild(): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../../out/verify')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, 'child.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'killed.mjs' } },
    },
  })
  return join(outDir, 'killed.mjs')
}

/** How often one vault's program is killed before another vault is begun. */
const killsEach = 40

/** Kills programs at random moments and looks each time at what is on the disk. */
export async function kill(child: string, times: number, figures: KillFigures): Promise<void> {
  const chain = new Chain()
  while (times > 0) {
    const folder = await mkdtemp(join(tmpdir(), 'candor-kill-'))
    const ring = freshRing()
    const key = ring.keys[0]?.key.toString('hex') ?? ''
    for (let round = 0; round < killsEach && times > 0; round += 1) {
      times -= 1
      const said = await runAndKill([child, folder, ring.vaultId, key])
      figures.kills += 1
      try {
        const loaded = await readLog(nodeFiles, folder, ring)
        const { count, digest } = contentOf(loaded)
        if (loaded.state.findings.some(({ what }) => what !== 'torn')) figures.falseAlarms += 1
        if (chain.at(count).digest !== digest) figures.notPrefix += 1
        else if (count < said) figures.lost += 1
        figures.changes = Math.max(figures.changes, count)
      } catch {
        figures.uncaught += 1
      }
    }
    await rm(folder, { recursive: true })
  }
}

/** Starts the program, kills it after a while, and resolves with what it said last. */
function runAndKill(args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const program = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    let said = 0
    let text = ''
    // Mostly while it saves, sometimes while it starts.
    const startKill = randomBytes(1).readUInt8() < 26
    const later = (ms: number): void => void setTimeout(() => program.kill('SIGKILL'), ms)
    if (startKill) later(randomBytes(1).readUInt8() / 2)
    program.stdout.on('data', (piece: Buffer) => {
      if (text === '' && !startKill) later(randomBytes(2).readUInt16BE() / 2_000)
      text += piece.toString()
      const lines = text.split('\n')
      said = Number(lines.at(-2) ?? said)
    })
    program.once('close', () => done(said))
  })
}
