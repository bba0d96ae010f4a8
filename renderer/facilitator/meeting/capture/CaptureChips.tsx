import { CalendarDays, EyeOff, MapPin, User } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  type CaptureLetter,
  captureKinds,
  captureLetters,
} from '../../../../shared/actions/capture/captureKinds'
import type { CapturedLine, MeantPerson } from '../../../../shared/actions/capture/readLine'
import { distanceInWords } from '../../../../shared/kernel/spokenDay'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { dateInWords } from '../../../ui/formatDate'
import { Key } from '../../../ui/Key'
import { useRecord } from '../../client/useSnapshot'
import { nameSource, heardPlace, placesOf } from './captureCommand'
import type { Capture } from './useCapture'
import './CaptureChips.css'
import { captureChips as texts, captureKindWords as kindWords } from './texts'

/** What a chip stands for in the line. */
export type ChipPart = CapturedLine['pieces'][number]['is']

/** What can be captured, by its letter. */
export function KindOffers(props: {
  onKind: (letter: CaptureLetter) => void
  /** There is something else to say on the same line. */
  isShort: boolean
}): ReactElement {
  return (
    <div className="capture__offered" role="group" aria-label={texts.kinds}>
      {captureLetters.map((letter) => (
        <button
          key={letter}
          type="button"
          className="capture__kind"
          data-private={letter === 'n'}
          onClick={() => props.onKind(letter)}
        >
          <Key>{letter}</Key>
          {letter === 'n' && <EyeOff aria-hidden="true" />}
          {kindWords[captureKinds[letter]]}
        </button>
      ))}
      {!props.isShort && (
        <>
          <span className="capture__sign">
            <Key>@</Key> {texts.who}
          </span>
          <span className="capture__sign">
            <Key>#</Key> {texts.where}
          </span>
        </>
      )}
    </div>
  )
}

/** What was understood, before it is filed; each chip leads to what it stands for in the line. */
export function CaptureChips(props: {
  capture: Capture
  isElsewhere: boolean
  onPart: (part: ChipPart) => void
  onMaybeDue: () => void
}): ReactElement {
  const { capture, onPart } = props
  const { line, at } = capture
  const { kind, wording, maybeDue, notADay, unknownPlaces } = line
  const { today } = capture.context.on
  if (kind === null) return <></>
  const day = (iso: string): string =>
    texts.dueIs(dateInWords(iso, 'short'), distanceInWords(iso, today))
  return (
    <div className="capture__chips" role="group" aria-label={texts.understood}>
      <Chip look="kind" onPress={() => onPart('kind')}>
        {kindWords[kind]}
      </Chip>
      {wording !== '' && (
        <span className="capture__chip capture__chip--words" dir="auto">
          {wording}
        </span>
      )}
      {kind === 'action' && <Owners people={line.people} onPress={() => onPart('person')} />}
      {kind === 'heard' && <Source capture={capture} onPress={() => onPart('person')} />}
      {kind === 'action' && (
        <Chip look={line.due === null ? 'open' : 'plain'} onPress={() => onPart('due')}>
          <CalendarDays aria-hidden="true" />
          {line.due === null ? texts.noDate : day(line.due.day)}
        </Chip>
      )}
      {maybeDue !== null && (
        <Chip look="asks" onPress={props.onMaybeDue}>
          {texts.maybeDue(day(maybeDue.day))}
        </Chip>
      )}
      {(kind === 'heard' || kind === 'action') && (
        <Places capture={capture} onPress={() => onPart('place')} />
      )}
      {props.isElsewhere && kind !== 'parking lot' && (
        <span className="capture__chip" dir="auto">
          {at.item === null ? texts.atNoItem : texts.atItem(at.item.title)}
        </span>
      )}
      {notADay !== null && <span className="capture__note">{texts.staysInTheText(notADay)}</span>}
      {unknownPlaces.map((typed) => (
        <span key={typed} className="capture__note" dir="auto">
          {texts.noSuchPlace(typed)}
        </span>
      ))}
    </div>
  )
}

function Chip(props: {
  look: 'kind' | 'plain' | 'open' | 'asks'
  onPress: () => void
  children: ReactNode
}): ReactElement {
  return (
    <button type="button" className="capture__chip" data-look={props.look} onClick={props.onPress}>
      {props.children}
    </button>
  )
}

/** The first is answerable, the others help. */
function Owners(props: { people: readonly MeantPerson[]; onPress: () => void }): ReactElement {
  if (props.people.length === 0)
    return (
      <Chip look="open" onPress={props.onPress}>
        <User aria-hidden="true" />
        {texts.whoWillDoIt}
      </Chip>
    )
  return (
    <>
      {props.people.map(({ name, known }, at) => (
        <Chip key={name} look={known === null ? 'asks' : 'plain'} onPress={props.onPress}>
          <User aria-hidden="true" />
          <strong dir="auto">
            {known === null ? texts.notOnTheList(name) : at === 0 ? name : texts.helps(name)}
          </strong>
          {known !== null && (props.people.length === 1 || !known.isHere) && (
            <span dir="auto">{known.isHere ? known.organization : texts.notHere}</span>
          )}
        </Chip>
      ))}
    </>
  )
}

function Source({
  capture,
  onPress,
}: {
  capture: Capture
  onPress: () => void
}): ReactElement | null {
  const source = nameSource(capture.line, useRecord(), capture.at.item)
  if (source === '') return null
  const isKnown = capture.line.people.every(({ known }) => known !== null)
  return (
    <Chip look={isKnown ? 'plain' : 'asks'} onPress={onPress}>
      <User aria-hidden="true" />
      <span dir="auto">{texts.saidBy(source)}</span>
    </Chip>
  )
}

/** Nobody’s neighborhood until somebody said whose. */
function Places({ capture, onPress }: { capture: Capture; onPress: () => void }): ReactElement {
  const record = useRecord()
  const { line, at } = capture
  const heard = heardPlace(line, at.item)
  const ids = line.kind === 'heard' ? (heard === null ? [] : [heard]) : placesOf(line, at.item)
  const names = neighborhoodNames(record, ids)
  return (
    <Chip look={names.length === 0 ? 'open' : 'plain'} onPress={onPress}>
      <MapPin aria-hidden="true" />
      <span dir="auto">{names.length === 0 ? texts.wholeTown : names.join(', ')}</span>
    </Chip>
  )
}
