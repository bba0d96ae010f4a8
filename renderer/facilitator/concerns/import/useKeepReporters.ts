import { useState } from 'react'
import { isTakenIn } from '../../../../shared/concerns/import/incoming'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useClient, useOpenMeetingId } from '../../client/useSnapshot'
import type { NeedToKnow } from '../../restricted/participants/NeedToKnowFields'
import { keepReporters } from './importedRows'
import type { Intake } from './useImport'
import { useKeepReporters as texts } from './texts'

/** What is decided about those who reported the concerns that are brought in. */
export interface Keeping {
  /** So many rows that are taken in say who it was. */
  readonly count: number
  /** How it is kept; null to leave it out. */
  readonly need: NeedToKnow | null
  /** What it is kept with unless somebody says otherwise. */
  readonly usual: NeedToKnow
  readonly isReady: boolean
  readonly decide: (need: NeedToKnow | null) => void
  /** Keeps them with their concerns, if that was decided; says what kept some from it, or nothing. */
  readonly keep: (concerns: ReadonlyMap<number, string>) => Promise<string>
}

/** Holds whether those who reported what is in an intake are kept in the private notes. */
export function useKeepReporters(intake: Intake): Keeping {
  const client = useClient()
  const meetingId = useOpenMeetingId()
  const author = useAtLaptop()
  const [need, decide] = useState<NeedToKnow | null>(null)
  const count = intake.rows.filter(
    (row) => intake.reporters.has(row.line) && isTakenIn(row, intake.same, intake.choices),
  ).length
  return {
    count,
    decide,
    need: count === 0 ? null : need,
    usual: { author, audience: [], reason: texts.toReportBackToThem, disposeOn: '' },
    isReady: count === 0 || need?.reason.trim() !== '',
    keep: async (concerns) =>
      need === null ? '' : keepReporters(client, intake, concerns, { need, meetingId }),
  }
}
