import { Check, EyeOff } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { isWaiting, type SheetRow } from './agendaSheet'
import type { SheetWork } from './useAgendaSheet'
import './AskedRows.css'
import { askedRows as texts } from './texts'

/** What may be restricted, before everything else: nothing of it is added before somebody says where. */
export function AskedRows({ work }: { work: SheetWork }): ReactElement | null {
  const asked = work.sheet.rows.filter((row) => row.asked !== null)
  if (asked.length === 0) return null
  const answered = asked.filter((row) => !isWaiting(row)).length
  return (
    <section className="asked" aria-label={texts.whatMayBeRestricted}>
      <header className="asked__head">
        <EyeOff aria-hidden="true" />
        <strong>
          {texts.mayBeRestrictedWhereGo(
            formatCount(asked.length, 'item'),
            asked.length === 1 ? texts.doesIt : texts.doThey,
          )}
        </strong>
        <span className="grow small">{texts.untilYouSaySoNothing}</span>
        <span className="small" role="status">
          {texts.ofAnswered(answered, asked.length)}
        </span>
      </header>
      <ul className="asked__rows">
        {asked.map((row) => (
          <AskedRow key={row.key} row={row} work={work} />
        ))}
      </ul>
    </section>
  )
}

function AskedRow({ row, work }: { row: SheetRow; work: SheetWork }): ReactElement {
  const answers = [
    {
      label: texts.partBRestricted,
      isGiven: row.part === 'B',
      give: () => work.toPart(row.key, 'B'),
    },
    { label: texts.partAOpen, isGiven: row.part === 'A', give: () => work.toPart(row.key, 'A') },
    { label: texts.leaveOut, isGiven: row.isLeft, give: () => work.leaveOut(row.key) },
  ]
  return (
    <li className="asked__row">
      <span className="asked__line small">{texts.line(row.line)}</span>
      <div className="asked__text">
        <strong dir="auto">{row.title}</strong> <span className="muted small">{row.asked}</span>
        {row.notes !== '' && (
          <p className="muted small asked__notes" dir="auto">
            {row.notes}
          </p>
        )}
      </div>
      <div role="group" aria-label={texts.partForLine(row.line)} className="asked__answers">
        {answers.map(({ label, isGiven, give }) => (
          <Button
            key={label}
            small
            look={isGiven ? (row.part === 'A' ? 'primary' : 'restricted') : 'plain'}
            aria-pressed={isGiven}
            onPress={give}
          >
            {isGiven && <Check aria-hidden="true" />}
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
}
