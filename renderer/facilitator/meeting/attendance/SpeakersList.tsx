import { Mic, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { SpeakersSnapshot } from '../../../../shared/meeting/contract'
import { airtimeAt, isCommunity } from '../../../../shared/meeting/speakers'
import { Button } from '../../../ui/Button'
import { useAtNow } from '../../../ui/useNow'
import { HelpButton } from '../../client/HelpButton'
import { useDispatch, useRecordPart, useSnapshot } from '../../client/useSnapshot'
import './SpeakersList.css'
import { speakersList as texts } from './texts'

/** Who speaks and who is next, and how long community and agencies had the floor; nothing before somebody asked. */
export function SpeakersList(): ReactElement | null {
  const told = useSnapshot(({ speakers }) => speakers)
  const dispatch = useDispatch()
  if (told === null || isUnused(told)) return null
  const { speaking, waiting } = told
  return (
    <section className="speakers" aria-label={texts.speakers}>
      <header className="speakers__head">
        <h2>{texts.speakers}</h2>
        <HelpButton page="speakers" />
        {(speaking !== null || waiting.length > 0) && (
          <Button small onPress={() => void dispatch({ type: 'speakers.next' })}>
            {waiting.length === 0 ? texts.endTurn : texts.nextSpeaker}
          </Button>
        )}
      </header>
      <ol className="speakers__list">
        {speaking !== null && <Row memberId={speaking.memberId} since={speaking.since} />}
        {waiting.map((memberId, at) => (
          <Row key={memberId} memberId={memberId} place={at + 1} />
        ))}
      </ol>
      <AirtimeBar told={told} />
    </section>
  )
}

const isUnused = ({ speaking, waiting, had }: SpeakersSnapshot): boolean =>
  speaking === null && waiting.length === 0 && had.community + had.agencies === 0

/** One person of the list: `since` for who has the floor, `place` for who waits. */
function Row(props: { memberId: string; since?: number; place?: number }): ReactElement {
  const { memberId, since, place } = props
  const dispatch = useDispatch()
  const name = useRecordPart((record) => record.member.get(memberId)?.name ?? '')
  return (
    <li className="speakers__row" data-speaks={since !== undefined}>
      <span className="speakers__place" aria-hidden="true">
        {since === undefined ? place : <Mic />}
      </span>
      <span className="speakers__name" dir="auto">
        {name}
      </span>
      {since !== undefined && <Turn since={since} />}
      <Button
        small
        icon
        look="quiet"
        aria-label={texts.takeOff(name)}
        onPress={() => void dispatch({ type: 'speakers.withdraw', memberId })}
      >
        <X aria-hidden="true" />
      </Button>
    </li>
  )
}

function Turn({ since }: { since: number }): ReactElement {
  return <span className="speakers__turn">{useAtNow((now) => minutesAndSeconds(now - since))}</span>
}

function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Both shares as a bar, and in words below it. */
function AirtimeBar({ told }: { told: SpeakersSnapshot }): ReactElement {
  const { speaking } = told
  const isOfCommunity = useRecordPart((record) => {
    const member = speaking === null ? undefined : record.member.get(speaking.memberId)
    return member !== undefined && isCommunity(member)
  })
  const at = (of: 'community' | 'agencies') => (now: number) =>
    Math.floor(airtimeAt(told, now, () => isOfCommunity)[of] / 1_000)
  const community = useAtNow(at('community'))
  const agencies = useAtNow(at('agencies'))
  return (
    <div className="airtime">
      <div className="airtime__bar" aria-hidden="true">
        <span data-of="community" style={{ flexGrow: community }} />
        <span data-of="agencies" style={{ flexGrow: agencies }} />
      </div>
      <p className="airtime__words small">
        <span>{texts.community(inMinutes(community))}</span>
        <span>{texts.agencies(inMinutes(agencies))}</span>
      </p>
    </div>
  )
}

/** Whole minutes; below one, that it is. */
const inMinutes = (seconds: number): string =>
  seconds > 0 && seconds < 60 ? texts.underMinute : texts.minutes(Math.floor(seconds / 60))
