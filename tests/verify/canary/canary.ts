import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateInWords } from '../../../renderer/ui/formatDate'
import { HostInMemory } from '../../builders/hostInMemory'
import { Seat } from '../../builders/seat'
import type { Artifact } from './artifact'
import { type CanaryPart, coreArtifacts, plant } from './core'
import type { Marker } from './markers'
import { Haystack, waysOfSpelling } from './spellings'
import { takePrinting } from '../printing'
import { windowArtifacts } from './windows'

/** What was looked through, and what was found. */
export interface CanaryFigures {
  readonly fields: number
  readonly artifacts: number
  readonly spellings: number
  /** Fields whose words were found where they must not be, with where. */
  readonly hits: readonly string[]
  /** Artifacts in which not even the words that belong there were found. */
  readonly blind: readonly string[]
}

/**
 * Puts a marker into every field of the restricted notes, lets everything come out of Candor that
 * can, and looks for each marker in all of it; `windows` are the built app's.
 */
export async function lookForMarkers(parts: ReadonlySet<CanaryPart>): Promise<CanaryFigures> {
  const root = await mkdtemp(join(tmpdir(), 'candor-canary-'))
  const printed = takePrinting()
  try {
    await mkdir(join(root, 'data'))
    const seat = new Seat(join(root, 'data'), new HostInMemory())
    await seat.candor.open()
    const { markers } = await plant(seat)
    const { workgroupId } = seat.open
    // The windows look at a copy: the meeting is held once here and once there.
    await cp(join(root, 'data'), join(root, 'copy', 'data'), { recursive: true })
    const artifacts = await coreArtifacts(seat, printed.text, parts)
    await seat.candor.close()
    if (parts.has('windows'))
      artifacts.push(...(await windowArtifacts(join(root, 'copy'), workgroupId)))
    return compare(markers, artifacts)
  } finally {
    printed.stop()
    await rm(root, { recursive: true, force: true })
  }
}

/** Looks for every marker in every artifact. */
export function compare(markers: readonly Marker[], artifacts: readonly Artifact[]): CanaryFigures {
  const hits: string[] = []
  const blind: string[] = []
  for (const { name, bytes, control } of artifacts) {
    const haystack = new Haystack(bytes)
    if (!haystack.has(control)) blind.push(name)
    for (const { field, words } of markers)
      if (formsOf(words).some((form) => haystack.has(form))) hits.push(`${field} in ${name}`)
  }
  return {
    fields: markers.length,
    artifacts: artifacts.length,
    hits,
    blind,
    spellings: waysOfSpelling.length,
  }
}

/** The words, and a day also as people write it. */
function formsOf(words: string): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return [words]
  const long = dateInWords(words, 'long').replace(/^\w+, /, '')
  return [words, long, dateInWords(words, 'dated')]
}
