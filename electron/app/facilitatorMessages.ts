import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import {
  type FacilitatorMessage,
  type SnapshotUpdate,
  tableChanges,
  type WholeSnapshot,
} from '../../shared/contracts/facilitatorMessage'

type Open = NonNullable<FacilitatorSnapshot['open']>
type Part = Exclude<keyof FacilitatorSnapshot, 'open' | keyof Secret>
type Secret = Pick<FacilitatorSnapshot, 'restricted' | 'recoveryCode'>

/** What a window was told last. */
interface Told {
  readonly number: number
  /** Each part as it was written then: what it was made of may have been changed in place since. */
  readonly parts: ReadonlyMap<Part, string>
  readonly open: Open | null
  /** Whether anything private was told: none of it is kept here. */
  readonly wasSecret: boolean
}

const isPart = (name: keyof FacilitatorSnapshot): name is Part =>
  name !== 'open' && name !== 'restricted' && name !== 'recoveryCode'

/** What is told as it is now, its parts as text. */
const writeDown = (now: FacilitatorSnapshot, number: number): Told => ({
  number,
  parts: new Map(
    (Object.keys(now) as (keyof FacilitatorSnapshot)[])
      .filter(isPart)
      .map((name) => [name, JSON.stringify(now[name])]),
  ),
  open: now.open,
  wasSecret: now.restricted !== null || now.recoveryCode !== null,
})

const isSamePlace = (before: Open | null, now: Open | null): boolean =>
  before?.workgroupId === now?.workgroupId && before?.meetingId === now?.meetingId

/** Makes what the facilitator's window is told of what is so: all of it at first, then what is different. */
export class FacilitatorMessages {
  private number = 0
  private told: Told | null = null

  /** Whoever is told next heard nothing of what was told before. */
  forget(): void {
    this.told = null
  }

  /** What the window has to be told, so that it knows this; null when it knows it. */
  next(now: FacilitatorSnapshot): FacilitatorMessage | null {
    const before = this.told
    if (before === null || !isSamePlace(before.open, now.open)) return this.tellWhole(now)
    const told = writeDown(now, this.number + 1)
    const update = updateFrom(before, told, now)
    if (update !== null) this.keep(told)
    return update
  }

  /** All of it, for a page that missed something; the window knows it by that number, too. */
  whole(now: FacilitatorSnapshot): WholeSnapshot {
    return this.told === null ? this.tellWhole(now) : { number: this.number, whole: now }
  }

  private tellWhole(now: FacilitatorSnapshot): WholeSnapshot {
    this.keep(writeDown(now, this.number + 1))
    return { number: this.number, whole: now }
  }

  private keep(told: Told): void {
    this.number = told.number
    this.told = told
  }
}

function updateFrom(before: Told, told: Told, now: FacilitatorSnapshot): SnapshotUpdate | null {
  const { restricted, recoveryCode } = now
  const different = [...told.parts].filter(([name, text]) => before.parts.get(name) !== text)
  const open = openChanges(before.open, now.open)
  const isSecret = told.wasSecret || before.wasSecret
  if (different.length === 0 && open === null && !isSecret) return null
  const parts = Object.fromEntries(different.map(([name]) => [name, now[name]]))
  return {
    number: told.number,
    after: before.number,
    parts: { ...parts, restricted, recoveryCode },
    ...(open === null ? {} : { open }),
  }
}

function openChanges(before: Open | null, now: Open | null): SnapshotUpdate['open'] | null {
  if (before === null || now === null) return null
  const { revision, vault } = now
  const tables = tableChanges(before.record, now.record)
  const isSame =
    revision === before.revision &&
    JSON.stringify(vault) === JSON.stringify(before.vault) &&
    Object.keys(tables).length === 0
  return isSame ? null : { revision, vault, tables }
}
