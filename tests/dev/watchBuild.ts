import { resolve } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { developmentMark } from '../../electron/launch/buildWhenNeeded'
import { root } from '../tools/programs'

/** The parts of the built application. */
export type Part = 'main' | 'preload' | 'renderer'

/** A part was built; `files` are the paths of what it consists of, in order, within its folder. */
export interface Built {
  readonly part: Part
  readonly files: readonly string[]
  /** How long that took, in milliseconds. */
  readonly ms: number
}

/** Who is told of builds. */
export interface BuildListener {
  onStarted(part: Part): void
  onBuilt(built: Built): void
  /** A part can't be built as it stands; what stood before goes on. */
  onFailed(part: Part, reason: string): void
}

/** Builds that go on with every change of a source. */
export interface Watching {
  /** Ends it. */
  close(): Promise<void>
}

const parts = ['main', 'preload', 'renderer'] as const

/**
 * Builds the three parts into `out/` as `npm run build` does, and again whenever one of their
 * sources changes. Resolves when each has been built once; rejects when one can't be.
 */
export async function watchBuild(listener: BuildListener): Promise<Watching> {
  const inline = { configFile: resolve(root, 'electron.config.ts'), root }
  const { config } = await resolveConfig(inline, 'build', 'development')
  const watchers: Rolldown.RolldownWatcher[] = []
  const close = async (): Promise<void> => {
    await Promise.all(watchers.map((watcher) => watcher.close()))
  }
  // All at once: nothing may follow the first while the others are still to come.
  for (const part of parts) listener.onStarted(part)
  try {
    for (const part of parts) watchers.push(await watchPart(part, config?.[part] ?? {}, listener))
  } catch (error) {
    await close()
    throw error
  }
  return { close }
}

async function watchPart(
  part: Part,
  config: InlineConfig,
  listener: BuildListener,
): Promise<Rolldown.RolldownWatcher> {
  const files = new Set<string>()
  const watcher = await build(forWatching(part, config, files))
  if (!('on' in watcher)) throw new Error(`The ${part} can’t be watched`)
  await new Promise<void>((settle, fail) => {
    watcher.on('event', (event) => {
      if (event.code === 'START') listener.onStarted(part)
      if (event.code === 'BUNDLE_END') {
        listener.onBuilt({ part, files: [...files].sort(), ms: event.duration })
        settle()
      }
      if (event.code === 'ERROR') {
        listener.onFailed(part, event.error.message)
        fail(event.error)
      }
      if ('result' in event) void event.result.close()
    })
  })
  return watcher
}

function forWatching(part: Part, config: InlineConfig, files: Set<string>): InlineConfig {
  return {
    ...config,
    configFile: false,
    logLevel: 'silent',
    plugins: [config.plugins, noteFiles(files), part === 'renderer' && markAsDevelopment],
    build: {
      ...config.build,
      watch: {},
      minify: false,
      cssMinify: false,
      reportCompressedSize: false,
      ...(part === 'renderer' ? { rolldownOptions: withStableNames(config) } : {}),
    },
  }
}

/** Pages may only ask for files that were there at the start: a name must not tell of its content. */
function withStableNames(config: InlineConfig): Rolldown.RolldownOptions {
  return {
    ...config.build?.rolldownOptions,
    output: {
      entryFileNames: 'assets/[name].js',
      chunkFileNames: 'assets/[name].js',
      assetFileNames: 'assets/[name][extname]',
    },
  }
}

/** Marks the windows as built for working on Candor, so that nothing else takes them for a build. */
const markAsDevelopment: Plugin = {
  name: 'candor:development-mark',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: developmentMark, source: '' })
  },
}

/** Notes of which files a build consists of. */
const noteFiles = (files: Set<string>): Plugin => ({
  name: 'candor:note-files',
  writeBundle: (_options, bundle) => {
    files.clear()
    for (const file of Object.keys(bundle)) files.add(file)
  },
})
