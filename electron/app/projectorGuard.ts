import type { FacilitatorCommandOf } from '../../shared/contracts/commands'
import { refuse } from '../../shared/kernel/result'
import { type ProjectorCommand, projectorCommands } from '../../shared/projector/contract'
import type { HostWindow } from '../hosts/port'
import { allBy, type Handlers, type Outcome } from '../kernel/handlers'
import type { ProjectorWindow } from '../projector/projectorWindow'
import type { Privacy } from '../restricted/restrictedCommands'

/** What the commands to the projector are guarded by. */
interface GuardedBy {
  readonly projector: ProjectorWindow
  readonly privacy: Privacy
  /** The facilitator's window; null while there is none. */
  readonly window: () => HostWindow | null
}

/** The commands to the projector, with what has to be so before the room may see something. */
export function guardedProjector(
  handlers: Handlers<typeof projectorCommands>,
  by: GuardedBy,
): Handlers<typeof projectorCommands> {
  return allBy(projectorCommands, (command) => carryOut(command, handlers, by))
}

async function carryOut(
  command: ProjectorCommand,
  handlers: Handlers<typeof projectorCommands>,
  { projector, privacy, window }: GuardedBy,
): Promise<Outcome> {
  const { type } = command
  if (privacy.pane.panic !== 'off' && 'shows' in projectorCommands[type])
    return refuse('Everything is hidden. Resume first.', 'panic')
  const opens = type === 'projector.openWindow'
  // On one picture the projector may land on this very screen's copy; swapping brings this one to the room.
  if ((opens && projector.roomMaySeeThisScreen) || type === 'projector.swap') await privacy.close()
  const run = <T extends ProjectorCommand['type']>(
    of: T,
    asked: FacilitatorCommandOf<T>,
  ): Outcome | Promise<Outcome> => handlers[of](asked)
  const outcome = await run(type, command)
  // Numbers on other screens take the keyboard with them as well.
  if (type === 'projector.identify') await window()?.focus()
  return outcome
}
