import type { AppCommand, FacilitatorCommand } from '../../shared/contracts/facilitator'
import type { RoomCommand } from '../../shared/projector/contract'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import type { PaneCommand } from '../restricted/restrictedCommands'

/** Which part of the application a command belongs to, told by the first word of its type. */
const kindOf = (command: FacilitatorCommand): string => command.type.split('.')[0] ?? ''

/** Drives the wall. */
export const isRoomCommand = (command: FacilitatorCommand): command is RoomCommand =>
  kindOf(command) === 'room'

const appKinds = [
  'app',
  'pane',
  'paper',
  'restrictedPaper',
  'backup',
  'file',
  'retention',
  'dataFile',
]

/** Concerns the app itself. */
export const isAppCommand = (command: FacilitatorCommand): command is AppCommand =>
  appKinds.includes(kindOf(command))

const paneKinds = ['pane', 'file', 'retention']

/** Concerns the private pane, participants' files, or hides everything. */
export const isPaneCommand = (command: AppCommand): command is PaneCommand =>
  command.type !== 'pane.unlock' &&
  (paneKinds.includes(kindOf(command)) ||
    command.type === 'app.panic' ||
    command.type === 'app.resume')

const restrictedKinds: readonly string[] = [
  ...['note', 'restricted', 'participant', 'release', 'participantNote', 'restrictedAction'],
  ...['restrictedConcern', 'concernReporter', 'hold', 'guard'],
]

/** Changes the restricted notes. */
export const isRestrictedCommand = (command: FacilitatorCommand): command is RestrictedCommand =>
  restrictedKinds.includes(kindOf(command))

const immediate: ReadonlySet<FacilitatorCommand['type']> = new Set([
  'room.blank',
  'room.unblank',
  'room.freeze',
  'room.unfreeze',
  'room.stage',
  'room.openWindow',
  'room.closeWindow',
  'room.swap',
  'room.identify',
  'room.size',
  'pane.close',
  'app.panic',
  'app.resume',
  'paper.save',
  'restrictedPaper.save',
  'backup.save',
  'app.active',
  'app.away',
] as const)

/** Takes effect at once: it changes nothing stored, and must not wait for what does. */
export const isImmediate = (command: FacilitatorCommand): boolean => immediate.has(command.type)

const showing: ReadonlySet<RoomCommand['type']> = new Set([
  ...(['room.show', 'room.next', 'room.back', 'room.unblank', 'room.unfreeze'] as const),
] as const)

/** Would have the room see something again, or something else. */
export const showsSomething = (command: RoomCommand): boolean => showing.has(command.type)

/** Puts something on the wall. */
export const isShow = (command: FacilitatorCommand): boolean =>
  command.type === 'room.next' || command.type === 'room.back' || command.type === 'room.show'
