import { EyeOff } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import {
  type Choice,
  isHeld,
  openQuestion,
  type Same,
} from '../../../../shared/concerns/import/incoming'
import type { ReadRow } from '../../../../shared/concerns/import/types'
import { channelWords, statusWords } from '../../../../shared/concerns/labels'
import { isAnswered } from '../../../../shared/concerns/lifecycle'
import { pageLength } from '../../../../shared/kernel/page'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { dateInWords } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { PageControls, usePages } from '../../client/PageControls'
import { AllHeld, HeldReasons, SetApart } from './HeldReasons'
import { choiceWords, importRows as texts } from './texts'
import { NeighborhoodField } from './NeighborhoodField'
import type { FlaggedRows } from './useFlaggedRows'
import type { Intake } from './useImport'
import './import.css'
import './ImportRows.css'

type Shown = 'all' | 'open' | 'left'

/** How every row was read, and what is left to decide about it. */
export function ImportRows(props: { intake: Intake; flagged: FlaggedRows }): ReactElement {
  const { intake, flagged } = props
  const [shown, setShown] = useState<Shown>('all')
  const pages = usePages()
  const isOpen = (row: ReadRow): boolean => needsYou(row, intake, flagged)
  const isLeft = (row: ReadRow): boolean =>
    row.reason !== null || intake.choices.get(row.line) === 'leave out'
  const open = intake.rows.filter(isOpen)
  const left = intake.rows.filter(isLeft)
  const rows = { all: intake.rows, open, left }[shown]
  const skip = pages.skip < rows.length ? pages.skip : 0
  return (
    <div className="intake__rows" role="region" aria-label={texts.howItWasRead}>
      <div className="panel__head">
        <Segments
          label={texts.whichRows}
          hideLabel
          value={shown}
          options={[
            { value: 'all', label: texts.all(intake.rows.length.toLocaleString('en-US')) },
            { value: 'open', label: texts.toDecide(open.length.toLocaleString('en-US')) },
            { value: 'left', label: texts.leftOut(left.length.toLocaleString('en-US')) },
          ]}
          onChange={(next) => {
            setShown(next)
            pages.first()
          }}
        />
        <AllTheSame intake={intake} />
        <AllHeld intake={intake} />
      </div>
      <ol className="intake__list">
        {rows.slice(skip, skip + pageLength).map((row) => (
          <Row key={row.line} row={row} intake={intake} flagged={flagged} />
        ))}
      </ol>
      <PageControls of={{ ...pages, skip }} total={rows.length} />
    </div>
  )
}

/** Whether something about a row has to be decided before anything is taken in. */
export const needsYou = (row: ReadRow, intake: Intake, flagged: FlaggedRows): boolean =>
  openQuestion(row, intake.same, intake.choices) !== null ||
  (flagged.flagged.has(row.line) &&
    row.reason === null &&
    intake.choices.get(row.line) !== 'leave out')

/** Decides all rows at once that sound like another. */
function AllTheSame({ intake }: { intake: Intake }): ReactElement | null {
  // What waits for another reason is decided by itself.
  const held = new Set(intake.rows.filter(({ holds }) => holds.length > 0).map(({ line }) => line))
  const asked = [...intake.same.keys()].filter(
    (line) => !intake.choices.has(line) && !held.has(line),
  )
  if (asked.length < 2) return null
  const all = (choice: Choice): void => {
    const choices = new Map(intake.choices)
    for (const line of asked) choices.set(line, choice)
    intake.decide({ choices })
  }
  return (
    <div className="intake__all">
      <span>{texts.likeAnother(formatCount(asked.length, 'row'))}</span>
      <Button small onPress={() => all('same')}>
        {texts.allRaisedAgain}
      </Button>
      <Button small onPress={() => all('own')}>
        {texts.allAsTheirOwn}
      </Button>
    </div>
  )
}

function Row(props: { row: ReadRow; intake: Intake; flagged: FlaggedRows }): ReactElement {
  const { row, intake, flagged } = props
  const { fields, line } = row
  const choice = intake.choices.get(line)
  const same = intake.same.get(line)
  const isLeft = row.reason !== null || choice === 'leave out'
  const choose = (next: Choice): void =>
    intake.decide({ choices: new Map(intake.choices).set(line, next) })
  return (
    <li className="intake__row" data-left={isLeft}>
      <span className="intake__line">
        {intake.readAs === 'mail' ? texts.mail : texts.line(line)}
      </span>
      <div className="intake__text">
        <Wording row={row} intake={intake} />
        <div className="register__facts" dir="auto">
          <NeighborhoodField row={row} intake={intake} />
          <span>
            {channelWords[fields.channel]}, {dateInWords(fields.receivedOn, 'dated')}
          </span>
          {[fields.place, fields.times].filter(Boolean).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </div>
        {row.reason !== null && <p className="intake__reason">{texts.leftOutWith(row.reason)}</p>}
        <HeldReasons row={row} choice={choice} onChoose={choose} />
        {row.setApart !== '' && <SetApart text={row.setApart} />}
        {row.danger && <p className="register__late">{texts.somebodyMayBeDangerNow}</p>}
        {row.remarks.map((remark) => (
          <p key={remark} className="import__remark">
            {remark}
          </p>
        ))}
        {same !== undefined && row.reason === null && (
          <SameAs same={same} line={line} choice={choice} onChoose={choose} />
        )}
        <Flagged
          line={line}
          flagged={flagged}
          isLeft={isLeft}
          onLeave={() => choose('leave out')}
        />
      </div>
      {row.reason === null && same === undefined && !isHeld(row, choice) && (
        <Button small look="quiet" onPress={() => choose(isLeft ? 'own' : 'leave out')}>
          {isLeft ? texts.includeAfterAll : texts.leaveOut}
        </Button>
      )}
    </li>
  )
}

/** The public wording; a mail's is always open to be worded anew, a row's on a press. */
function Wording({ row, intake }: { row: ReadRow; intake: Intake }): ReactElement {
  const [open, setOpen] = useState(intake.readAs === 'mail')
  const { wording } = row.fields
  if (!open)
    return (
      <div className="intake__wording">
        <strong dir="auto">{wording || texts.noWording}</strong>
        <Button
          small
          look="quiet"
          aria-label={texts.changeWordingLine(row.line)}
          onPress={() => setOpen(true)}
        >
          {texts.change}
        </Button>
      </div>
    )
  return (
    <Field
      // What it becomes is looked at with the rest of its row, before any of it is stored.
      place={null}
      label={texts.whatWasRaisedPublicWords(
        intake.readAs === 'mail' ? '' : texts.lineWith(row.line),
      )}
      rows={3}
      value={wording}
      onChange={(text) => intake.decide({ wordings: new Map(intake.wordings).set(row.line, text) })}
      maxLength={20_000}
    />
  )
}

function SameAs(props: {
  same: Same
  line: number
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}): ReactElement {
  const { same, line, choice } = props
  return (
    <div className="intake__same">
      <p dir="auto">
        {same.kind === 'known'
          ? texts.likeConcernThatThereSince(dateInWords(same.concern.receivedOn, 'dated'))
          : texts.likeLine(same.line)}
        <q>{same.kind === 'known' ? same.concern.wording : same.wording}</q>
        {same.kind === 'known' &&
          isAnswered(same.concern) &&
          texts.raisedAgainOpenAgain(statusWords[same.concern.status].toLowerCase())}
      </p>
      <div
        className="actions-row actions-row--start"
        role="group"
        aria-label={texts.whatLineIs(line)}
      >
        {(['same', 'own', 'leave out'] as const).map((one) => (
          <Button
            key={one}
            small
            look={choice === one ? 'primary' : 'plain'}
            aria-pressed={choice === one}
            onPress={() => props.onChoose(one)}
          >
            {choiceWords[one]}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** What holds a row back, and that it may stay; otherwise it is worded anew or left out. */
function Flagged(props: {
  line: number
  flagged: FlaggedRows
  isLeft: boolean
  onLeave: () => void
}): ReactElement {
  const { line, flagged } = props
  return (
    <div role="status" className="flagnote">
      {flagged.flagged.has(line) && !props.isLeft && (
        <>
          <EyeOff aria-hidden="true" />
          <p>{texts.whatAboutPersonBelongsPrivate(flagged.message)}</p>
          <Button small look="restricted" onPress={() => flagged.pass(line)}>
            {texts.differentPerson}
          </Button>
          <Button small onPress={props.onLeave}>
            {texts.leaveOut}
          </Button>
        </>
      )}
    </div>
  )
}
