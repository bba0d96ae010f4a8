import { Undo2 } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useContext, useMemo, useState } from 'react'
import { HelpButton } from '../../client/HelpButton'
import type { AgendaReading } from '../../../../shared/meeting/agendaImport/readAgenda'
import { agendaOf } from '../../../../shared/meeting/select'
import { Button } from '../../../ui/Button'
import { useSubmit } from '../../../ui/form/useSubmit'
import { Key } from '../../../ui/Key'
import { keyLabel } from '../../client/paletteCommands'
import { Modal } from '../../../ui/Modal'
import { formatCount } from '../../../ui/labels'
import { NoticeContext, useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { useTakeFocus } from '../../client/useTakeFocus'
import type { Source } from './AgendaSource'
import { AgendaTable } from './AgendaTable'
import { AskedRows } from './AskedRows'
import { LeftOut } from './LeftOut'
import { MeetingOffer, type Offer, offersOf } from './MeetingOffer'
import { addedRows, faultOf, isWaiting, type SheetRow } from './agendaSheet'
import { toImport } from './toImport'
import { type SheetWork, useAgendaSheet } from './useAgendaSheet'
import { type FlaggedRows, type LookedAt, textsOf, useFlaggedRows } from './useFlaggedRows'
import './CheckAgenda.css'
import { checkAgenda as texts } from './texts'

const formatWords: { readonly [F in AgendaReading['format']]: string } = {
  table: texts.aTable,
  markdown: texts.markdown,
  text: texts.plainText,
  page: texts.aSavedPage,
}

/** The items that were read, as a table to work in, before any of them is added. */
export function CheckAgenda(props: {
  reading: AgendaReading
  source: Source
  onOther: () => void
  onClose: () => void
}): ReactElement {
  const { reading } = props
  const work = useAgendaSheet(reading)
  const sheet = useTakeFocus<HTMLDivElement>()
  const meeting = useMeeting()
  const offers = useMemo(() => offersOf(reading.meeting, meeting), [reading, meeting])
  const [taken, setTaken] = useState<ReadonlySet<Offer['field']>>(
    // What the meeting doesn't say yet is taken over unless somebody says no.
    () => new Set(offers.flatMap(({ field, now }) => (now === '' ? [field] : []))),
  )
  const facts = useMemo(() => offers.filter(({ field }) => taken.has(field)), [offers, taken])
  const rows = useMemo(() => addedRows(work.sheet), [work.sheet])
  const lines = useFlaggedRows(useTexts(rows, facts, meeting.id))
  const add = useAdd(rows, facts, lines, work, props.onClose)
  return (
    <Modal
      title={texts.checkAgendaBeforeAdding}
      wide="page"
      corner={<HelpButton page="agenda" />}
      holds
      holdsEscape={work.isChanged}
      onClose={props.onClose}
    >
      <div
        className="sheet"
        role="region"
        aria-label={texts.howItWasRead}
        // Its keys work at once, wherever in it one is.
        ref={sheet}
        tabIndex={-1}
        data-region
        onKeyDown={keysOf(work, () => void add.run())}
      >
        <div className="sheet__about">
          <span className="muted grow" dir="auto">
            {readAs(reading, props.source)}
          </span>
          <Button small onPress={props.onOther}>
            {texts.readSomethingElse}
          </Button>
        </div>
        <Told messages={[props.source.note, reading.problem ?? '', add.message]} />
        <div className="sheet__scroll">
          <AskedRows work={work} />
          <MeetingOffer
            offers={offers}
            taken={taken}
            onTake={(field, isTaken) =>
              setTaken(
                new Set([...taken].filter((one) => one !== field).concat(isTaken ? field : [])),
              )
            }
          />
          <FlaggedPlace lines={lines} />
          <AgendaTable work={work} lines={lines} />
          <LeftOut left={work.sheet.left} onTakeIn={work.takeIn} />
        </div>
        <Foot rows={rows} work={work} add={add} onClose={props.onClose} />
      </div>
    </Modal>
  )
}

const readAs = ({ format, read, skipped }: AgendaReading, { name }: Source): string => {
  const counts = [formatCount(read.length, 'item')]
  if (skipped.length > 0) counts.push(texts.leftOut(formatCount(skipped.length, 'line')))
  const from = name === '' ? '' : texts.from(name)
  return texts.readAs(from, formatWords[format], counts.join(', '))
}

/** Under what a flagged place of the meeting is found. */
const placeKey = 'place of the meeting'

function useTexts(
  rows: readonly SheetRow[],
  facts: readonly Offer[],
  meetingId: string,
): readonly LookedAt[] {
  return useMemo(
    () => [
      ...textsOf(rows),
      ...facts
        .filter(({ field }) => field === 'place')
        .map(({ value }) => ({ key: placeKey, place: `meeting ${meetingId} place`, text: value })),
    ],
    [rows, facts, meetingId],
  )
}

interface Adding {
  readonly isReady: boolean
  readonly message: string
  run(): Promise<void>
}

/** Adds what is ticked, in one step that undo takes back whole. */
function useAdd(
  rows: readonly SheetRow[],
  facts: readonly Offer[],
  lines: FlaggedRows,
  work: SheetWork,
  onClose: () => void,
): Adding {
  const client = useClient()
  const meeting = useMeeting()
  const notice = useContext(NoticeContext)
  const isReady =
    rows.length > 0 && lines.flagged.size === 0 && rows.every((row) => faultOf(row) === null)
  const adding = useSubmit(
    () => {
      const fields = Object.fromEntries(facts.map(({ field, value }) => [field, value]))
      return client.dispatch({
        type: 'item.import',
        meetingId: meeting.id,
        items: rows.flatMap(toImport),
        ...(facts.length === 0 ? {} : { meeting: fields }),
      })
    },
    {
      onDone: () => {
        const waiting = work.sheet.rows.filter(isWaiting).length
        if (waiting > 0)
          notice(
            texts.addedWithoutAnswerLeftOut(
              formatCount(rows.length, 'item'),
              formatCount(waiting, 'item'),
            ),
          )
        onClose()
      },
    },
  )
  return {
    isReady: isReady && !adding.isBusy,
    message: adding.refusal ?? '',
    run: async () => {
      if (isReady && !adding.isBusy && (await lines.areClear())) await adding.submit()
    },
  }
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea') !== null

const keysOf =
  (work: SheetWork, add: () => void) =>
  (event: KeyboardEvent): void => {
    const isWith = event.ctrlKey || event.metaKey
    if (isWith && event.key === 'Enter') add()
    else if (isWith && event.key === 'z' && !isTyping(event.target)) work.undo()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

function Told({ messages }: { messages: readonly string[] }): ReactElement | null {
  const told = messages.filter(Boolean)
  return told.length === 0 ? null : (
    <p className="field__error" role="alert">
      {told.join(' ')}
    </p>
  )
}

function FlaggedPlace({ lines }: { lines: FlaggedRows }): ReactElement | null {
  if (!lines.flagged.has(placeKey)) return null
  return (
    <div role="status" className="flagnote">
      <p>{lines.message}</p>
      <Button small look="restricted" onPress={() => lines.pass(placeKey)}>
        {texts.somebodyElse}
      </Button>
    </div>
  )
}

/** How much is about to be added, what still waits, and the buttons: always in sight. */
function Foot(props: {
  rows: readonly SheetRow[]
  work: SheetWork
  add: Adding
  onClose: () => void
}): ReactElement {
  const { rows, work, add } = props
  const planned = agendaOf(useRecord(), useMeeting().id).reduce(
    (sum, { minutes }) => sum + minutes,
    0,
  )
  const minutes = rows.reduce((sum, row) => sum + (Number(row.minutes) || 0), 0)
  const waiting = work.sheet.rows.filter(isWaiting).length
  return (
    <footer className="sheet__foot" role="group" aria-label={texts.buttons} tabIndex={-1} data-foot>
      <strong>
        {formatCount(rows.length, 'item')}, {formatCount(minutes, 'minute')}
      </strong>
      <span className="muted small grow" role="status">
        {waiting > 0 &&
          texts.stillForAnswerUntilThen(
            formatCount(waiting, 'item'),
            waiting === 1 ? 'waits' : 'wait',
          )}
        {planned > 0 && texts.onTheAgendaAlready(formatCount(planned, 'minute'))}
      </span>
      <Button look="quiet" isDisabled={!work.isChanged} onPress={work.undo}>
        <Undo2 aria-hidden="true" />
        {texts.takeBack}
      </Button>
      <Button onPress={props.onClose}>{texts.cancel}</Button>
      <Button
        look="primary"
        aria-label={texts.add(formatCount(rows.length, 'item'))}
        isDisabled={!add.isReady}
        onPress={() => void add.run()}
      >
        {texts.addWith(formatCount(rows.length, 'item'))}
        <Key>{keyLabel('Mod+Enter')}</Key>
      </Button>
    </footer>
  )
}
