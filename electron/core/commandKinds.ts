import type {
  AppCommand,
  FacilitatorCommand,
  RoomCommand,
} from '../../shared/contracts/facilitator'
import type { Command } from '../../shared/meeting/commands'

/** Which part of the application a command belongs to, told by the first word of its type. */
const kindOf = (command: FacilitatorCommand): string => command.type.split('.')[0] ?? ''

/** Drives the wall. */
export const isRoomCommand = (command: FacilitatorCommand): command is RoomCommand =>
  kindOf(command) === 'room'

/** Concerns the app itself. */
export const isAppCommand = (command: FacilitatorCommand): command is AppCommand =>
  ['app', 'pane', 'paper', 'backup'].includes(kindOf(command))

/** Changes the shared record. */
export const isRecordCommand = (command: FacilitatorCommand): command is Command =>
  !isRoomCommand(command) && !isAppCommand(command) && kindOf(command) !== 'note'

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
  'paper.save',
  'backup.save',
  'app.active',
  'app.away',
] as const)

/** Takes effect at once: it changes nothing stored, and must not wait for what does. */
export const isImmediate = (command: FacilitatorCommand): boolean => immediate.has(command.type)

/** Puts something on the wall. */
export const isShow = (command: FacilitatorCommand): boolean =>
  command.type === 'room.next' || command.type === 'room.back' || command.type === 'room.show'
