import { ArrowLeft, FileSearch, Search } from 'lucide-react'
import { type ReactElement, useContext } from 'react'
import { paceOf } from '../../../shared/meeting/clock'
import { timeboxedAgenda } from '../../../shared/meeting/timebox'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { clockTime, dateInWords, paceWords } from '../../ui/formatDate'
import { useNow } from '../../ui/useNow'
import { ActionKey } from '../client/ActionKey'
import type { Turn } from '../client/handoverContext'
import { type HelpPageId, useHelpPage } from '../client/help'
import { HelpButton } from '../client/HelpButton'
import { PaletteContext } from '../client/paletteContext'
import { SearchContext } from '../client/searchContext'
import { useDispatch, useMeeting, useRecord, useRecordPart } from '../client/useSnapshot'
import { HandoverBar } from '../meeting/handover/HandoverBar'
import { type Stage, stages } from '../meeting/stages'
import { SavedMark } from './SavedMark'
import './TopBar.css'
import { topBar as texts } from './texts'

/** Where one is, what time it is, how far from the plan, and whether all is saved. */
export function TopBar(props: {
  stage: Stage
  onStage: (stage: Stage) => void
  turn: Turn
  onHandOver: () => void
}): ReactElement {
  const name = useRecordPart((record) => workgroupOf(record).name)
  const meeting = useMeeting()
  const dispatch = useDispatch()
  useHelpPage(helpOf[props.stage])
  const openPalette = useContext(PaletteContext)
  const openSearch = useContext(SearchContext)
  return (
    <header
      className="topbar"
      aria-label={texts.meetingAndStages}
      data-turn={props.turn}
      tabIndex={-1}
      data-region="7"
    >
      <Button
        look="quiet"
        icon
        aria-label={texts.backToTheWorkgroup}
        onPress={() => void dispatch({ type: 'app.openMeeting', meetingId: null })}
      >
        <ArrowLeft />
      </Button>
      <div className="topbar__title">
        <h1 dir="auto">{name}</h1>
        <span className="topbar__date muted small">{dateInWords(meeting.date)}</span>
      </div>
      <Segments
        label={texts.stageOfTheMeeting}
        hideLabel
        value={props.stage}
        options={stageOptions}
        onChange={props.onStage}
      />
      <Clock />
      <HandoverBar turn={props.turn} onHandOver={props.onHandOver} />
      <SavedMark />
      <HelpButton />
      <Button look="quiet" icon aria-label={texts.searchAllMeetings} onPress={openSearch}>
        <FileSearch aria-hidden="true" />
      </Button>
      <Button look="quiet" onPress={openPalette} aria-label={texts.findACommand}>
        <Search aria-hidden="true" />
        <ActionKey of="palette" />
      </Button>
    </header>
  )
}

/** The page of the help that belongs to each stage. */
const helpOf: Readonly<Record<Stage, HelpPageId>> = {
  prepare: 'prepare',
  meet: 'run-items',
  'wrap-up': 'wrap-up',
  documents: 'minutes',
}

const stageOptions = stages.map(({ id, title }) => ({ value: id, label: title }))

/** The time, and once the meeting runs, the projected end and the minutes ahead or behind. */
function Clock(): ReactElement {
  const now = useNow()
  const record = useRecord()
  const meeting = useMeeting()
  const pace = paceOf(meeting, timeboxedAgenda(record, meeting.id), now)
  const late = pace !== null && pace.minutesBehind > 0
  return (
    <div className="clock">
      <time className="clock__now">{clockTime(now)}</time>
      {pace !== null && (
        <span className={late ? 'clock__pace clock__pace--late' : 'clock__pace'}>
          {paceWords(pace.minutesBehind)}
          <span className="clock__ends">{texts.ends(clockTime(pace.projectedEnd))}</span>
        </span>
      )}
    </div>
  )
}
