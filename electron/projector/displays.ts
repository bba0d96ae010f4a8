import { createHash } from 'node:crypto'
import { z } from '../../shared/kernel/zod'
import type { SeenBy } from '../../shared/projector/state'
import type { Display } from '../hosts/port'

/**
 * What a display is known again by: the system's id, and, for when it comes back on another plug,
 * its name and size. The name is kept as a digest, since some people name their screens.
 */
export const DisplayMark = z.strictObject({
  id: z.string().max(200),
  name: z.string().max(64),
  width: z.number(),
  height: z.number(),
})
export type DisplayMark = z.infer<typeof DisplayMark>

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The mark of a display. */
export const markOf = ({ id, label, width, height }: Display): DisplayMark => ({
  id,
  name: digest(label),
  width,
  height,
})

/**
 * The connected display a mark means: the one with its id and name, else the only one of its name
 * and size. Two that look alike are not guessed between.
 */
export function findMarked(displays: readonly Display[], mark: DisplayMark): Display | undefined {
  const named = displays.filter((display) => digest(display.label) === mark.name)
  const same = named.find((display) => display.id === mark.id)
  if (same !== undefined) return same
  const alike = named.filter(
    (display) => display.width === mark.width && display.height === mark.height,
  )
  return alike.length === 1 ? alike[0] : undefined
}

const overlap = (a: Display, b: Display): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Displays that share a place show the same picture: whoever sees one sees the other. */
export const isMirrored = (displays: readonly Display[], display: Display): boolean =>
  displays.some((other) => other.id !== display.id && overlap(other, display))

/** The pictures there are, from left to right: of displays that mirror each other, one. */
export function pictures(displays: readonly Display[]): Display[] {
  const inOrder = [...displays].sort(
    (a, b) => a.x - b.x || a.y - b.y || Number(b.primary) - Number(a.primary),
  )
  return inOrder.filter(
    (display, at) => !inOrder.slice(0, at).some((earlier) => overlap(earlier, display)),
  )
}

/** The number a display is identified by on every screen; mirrored ones share theirs. */
export const numberOf = (displays: readonly Display[], display: Display): number =>
  pictures(displays).findIndex((one) => one.id === display.id || overlap(one, display)) + 1

/** Where a marked display stands after the screens have changed. */
export type Whereabouts =
  | { readonly kind: 'there'; readonly display: Display }
  | { readonly kind: 'unplugged' }
  | { readonly kind: 'mirrored' }

/**
 * Looks for a marked display, beside the one the cockpit is on. Most systems tell of mirrored
 * screens as one: being the only picture is as good as a copy.
 */
export function whereIs(
  displays: readonly Display[],
  mark: DisplayMark,
  cockpit: string | null,
): Whereabouts {
  const display = findMarked(displays, mark)
  if (display === undefined) return { kind: 'unplugged' }
  return listFreeDisplays(displays, cockpit).some((one) => one.id === display.id)
    ? { kind: 'there', display }
    : { kind: 'mirrored' }
}

/** The display the facilitator works on: the one the window is on, else the first of the system's. */
const findWorkingDisplay = (
  displays: readonly Display[],
  cockpit: string | null,
): Display | undefined =>
  displays.find((one) => one.id === cockpit) ?? displays.find((one) => one.primary) ?? displays[0]

/**
 * Who may see the display the facilitator works on, as far as the system tells: the room sees a
 * known copy; the only picture there is may be one, since many systems tell of copies as one display.
 */
export function whoSees(displays: readonly Display[], cockpit: string | null): SeenBy {
  const here = findWorkingDisplay(displays, cockpit)
  if (here !== undefined && isMirrored(displays, here)) return 'the room'
  return pictures(displays).length < 2 ? 'perhaps the room' : 'nobody else'
}

/** The displays the projector can cover: those that don't show the cockpit as well. */
export function listFreeDisplays(displays: readonly Display[], cockpit: string | null): Display[] {
  const here = findWorkingDisplay(displays, cockpit)
  return here === undefined ? [] : displays.filter((one) => !overlap(one, here))
}

/** Whether a display still has the place and size it had. */
export const isInPlace = (a: Display, b: Display): boolean =>
  a.id === b.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
