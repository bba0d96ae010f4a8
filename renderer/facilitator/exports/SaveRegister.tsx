import { CalendarDays, Download, Mails } from 'lucide-react'
import { type ReactElement, useContext, useRef, useState } from 'react'
import type { RegisterRef } from '../../../shared/exports/contract'
import type { DocumentFinding } from '../../../shared/restricted/contract'
import { Button } from '../../ui/Button'
import { HelpButton } from '../client/HelpButton'
import type { Target } from '../client/navigate'
import { NoticeContext, useClient, useRecord } from '../client/useSnapshot'
import { NameWarning } from './NameWarning'
import { NumbersTogether } from './NumbersTogether'
import './SaveRegister.css'
import { useExport } from './useExport'
import { saveRegister as texts } from './texts'

const spreadsheet = {
  Mark: Download,
  label: texts.saveAsASpreadsheet,
  page: 'spreadsheets',
} as const

/** How each register is saved, and the page of the help that says more. */
const registers = {
  concerns: spreadsheet,
  visits: spreadsheet,
  actions: spreadsheet,
  decisions: spreadsheet,
  calendar: { Mark: CalendarDays, label: texts.saveDueDatesForCalendar, page: 'calendar' },
  owners: { Mark: Mails, label: texts.saveEachOwnersList, page: 'owners-lists' },
} as const

const nothing = (): void => undefined

/** Saves all of a register as a spreadsheet or calendar, once it was looked through for participants’ names. */
export function SaveRegister({ of }: { of: RegisterRef }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const targetOf = useTargetOf(of.register)
  const [toldOf, tellOf] = useState<string | null>(null)
  const isTold = useRef(false)
  const make = async (): Promise<string | null> => {
    const made = await client.ask({ type: 'exports.make', ref: of })
    if (!made.ok) notice(made.refusal.message)
    if (!made.ok || isTold.current) return made.ok ? made.value.token : null
    const { token } = made.value
    const numbers = await client.ask({ type: 'document.numbers', token })
    // What couldn't be looked through doesn't leave.
    if (!numbers.ok) notice(numbers.refusal.message)
    const isQuiet = numbers.ok && numbers.value.workedOut.length === 0
    tellOf(isQuiet || !numbers.ok ? null : token)
    return isQuiet ? token : null
  }
  const settle = (isSaved: boolean): void => {
    isTold.current = isSaved
    tellOf(null)
    if (isSaved) leaving.save('pdf')
  }
  const leaving = useExport(make, { onPrint: nothing, onRead: nothing, onSaved: nothing })
  const { Mark, label, page } = registers[of.register]
  return (
    <>
      <span className="save-register">
        <Button
          small
          onPress={() => {
            isTold.current = false
            leaving.save('pdf')
          }}
        >
          <Mark aria-hidden="true" />
          {label}
        </Button>
        <HelpButton page={page} />
      </span>
      {toldOf !== null && (
        <NumbersTogether token={toldOf}>
          <div className="actions-row">
            <Button onPress={() => settle(false)}>{texts.cancel}</Button>
            <Button onPress={() => settle(true)}>{texts.saveAnyway}</Button>
          </div>
        </NumbersTogether>
      )}
      {leaving.stopped !== null && (
        <NameWarning
          leaving={leaving}
          stopped={leaving.stopped}
          what={texts.thisRegister}
          targetOf={targetOf}
        />
      )}
    </>
  )
}

/** Where a text of a register is changed: in its own dialog, or at the meeting that has it. */
function useTargetOf(
  register: RegisterRef['register'],
): (finding: DocumentFinding) => Target | null {
  const record = useRecord()
  return ({ itemId, rowId }) => {
    if (rowId === null) return null
    if (register === 'concerns' || register === 'visits')
      return { meetingId: null, tab: register, itemId: null, rowId }
    const row = register !== 'decisions' ? record.actionItem.get(rowId) : record.decision.get(rowId)
    // Of years of meetings this window has a few; the others are found by their day.
    return row === undefined ? null : { meetingId: row.meetingId, tab: null, itemId, rowId }
  }
}
