import { appCommands, pageCommands } from '../app/contract'
import { documentAppCommands } from '../documents/contract'
import { anyOf, type MessageOf, type MessagesOf } from '../kernel/commands'
import { meetingAppCommands, speakersCommands } from '../meeting/contract'
import { dataFileCommands } from '../openData/contract'
import { projectorCommands } from '../projector/contract'
import { recordCommands } from '../record/commands'
import { restrictedCommands } from '../restricted/commands'
import { paneCommands } from '../restricted/contract'
import { workgroupAppCommands } from '../workgroup/contract'

/** Everything the facilitator's window can ask to be done, put together from its features. */
export const facilitatorCommands = {
  ...recordCommands,
  ...restrictedCommands,
  ...paneCommands,
  ...projectorCommands,
  ...workgroupAppCommands,
  ...meetingAppCommands,
  ...speakersCommands,
  ...documentAppCommands,
  ...dataFileCommands,
  ...pageCommands,
  ...appCommands,
}

export const FacilitatorCommand = anyOf(facilitatorCommands)
export type FacilitatorCommand = MessageOf<typeof facilitatorCommands>

/** The command of a type. */
export type FacilitatorCommandOf<T extends FacilitatorCommand['type']> = MessagesOf<
  typeof facilitatorCommands
>[T]
