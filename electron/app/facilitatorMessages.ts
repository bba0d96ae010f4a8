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

const partsOf = (snapshot: FacilitatorSnapshot): Part[] =>
  (Object.keys(snapshot) as (keyof FacilitatorSnapshot)[]).filter(
    (name): name is Part => name !== 'open' && name !== 'restricted' && name !== 'recoveryCode',
  )

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
    const update = updateFrom(before, now, this.number + 1)
    if (update !== null) this.keep(now)
    return update
  }

  /** All of it, for a page that missed something; the window knows it by that number, too. */
  whole(now: FacilitatorSnapshot): WholeSnapshot {
    return this.told === null ? this.tellWhole(now) : { number: this.number, whole: now }
  }

  private tellWhole(now: FacilitatorSnapshot): WholeSnapshot {
    this.keep(now)
    return { number: this.number, whole: now }
  }

  private keep(now: FacilitatorSnapshot): void {
    this.number += 1
    this.told = {
      number: this.number,
      parts: new Map(partsOf(now).map((name) => [name, JSON.stringify(now[name])])),
      open: now.open,
      wasSecret: now.restricted !== null || now.recoveryCode !== null,
    }
  }
}

function updateFrom(before: Told, now: FacilitatorSnapshot, number: number): SnapshotUpdate | null {
  const { restricted, recoveryCode } = now
  const different = partsOf(now).filter(
    (name) => before.parts.get(name) !== JSON.stringify(now[name]),
  )
  const open = openChanges(before.open, now.open)
  const isSecret = restricted !== null || recoveryCode !== null || before.wasSecret
  if (different.length === 0 && open === null && !isSecret) return null
  const parts = Object.fromEntries(different.map((name) => [name, now[name]]))
  return {
    number,
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
