import type { Follow } from './devSession'
import type { Built, Part } from './watchBuild'

/**
 * Gathers the builds that one change sets off, and says what has to follow once none is going on:
 * to begin earlier would read files that are being written.
 */
export class BuildEvents {
  private readonly going = new Set<Part>()
  private readonly last = new Map<Part, Built>()
  private follow: Follow | null = null

  /** `onRestartAhead`: a start will follow, though some builds are still going on. */
  constructor(
    private readonly onFollow: (what: Follow) => void,
    private readonly onRestartAhead: () => void = () => undefined,
  ) {}

  started(part: Part): void {
    this.going.add(part)
  }

  built(built: Built): void {
    const before = this.last.get(built.part)
    this.last.set(built.part, built)
    this.follow = this.follow === 'restart' ? 'restart' : followOf(built, before)
    this.done(built.part)
  }

  /** A part can't be built: what stands is what was there before. */
  failed(part: Part): void {
    this.done(part)
  }

  private done(part: Part): void {
    this.going.delete(part)
    const { follow } = this
    if (this.going.size > 0 && follow === 'restart') this.onRestartAhead()
    if (this.going.size > 0 || follow === null) return
    this.follow = null
    this.onFollow(follow)
  }
}

/**
 * Pages are only given files that were there when Candor started: a build with another set of files
 * needs a start, like one of the main program.
 */
function followOf(built: Built, before: Built | undefined): Follow {
  const sameFiles = built.files.join('\n') === before?.files.join('\n')
  return built.part === 'renderer' && sameFiles ? 'reload' : 'restart'
}
