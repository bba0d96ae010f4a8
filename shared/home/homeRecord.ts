import type { DocumentsRows } from '../documents/tables'
import type { EngagementRows } from '../engagement/tables'
import type { Compartment } from '../kernel/compartment'

/** As much of the shared record as home may see. */
export type HomeRecord = Compartment<DocumentsRows & EngagementRows>
