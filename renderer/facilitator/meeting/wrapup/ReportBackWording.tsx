import { useEffect, useRef, useState, type ReactElement } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ReportBackSection } from '../../../../shared/meeting/commands'
import { sameSlide } from '../../../../shared/projection/slides'
import { reportBackPlace } from '../../../../shared/reports/paperTexts'
import type { Neighborhood } from '../../../../shared/record/tables'
import { Button } from '../../../ui/controls'
import { DraftField } from '../../../ui/DraftField'
import type { Drafts } from '../../state/client'
import {
  useClient,
  useDispatch,
  useMeeting,
  useRecord,
  useRevision,
  useRoom,
} from '../../state/hooks'
import { PlainHelp } from './PlainHelp'

const sections: readonly { readonly id: ReportBackSection; readonly title: string }[] = [
  { id: 'asked', title: 'We asked' },
  { id: 'said', title: 'You said' },
  { id: 'did', title: 'We did' },
  { id: 'obstacles', title: 'What got in the way' },
  { id: 'cannotYet', title: 'What we can’t do yet, and why' },
  { id: 'next', title: 'What comes next' },
]

/** The report-back of each neighborhood, as drafted from the record, for a person to word. */
export function ReportBackWording(props: { neighborhoods: readonly Neighborhood[] }): ReactElement {
  return (
    <Tabs className="wording">
      <TabList aria-label="Neighborhoods" className="tablist">
        {props.neighborhoods.map((row) => (
          <Tab key={row.id} id={row.id} className="tab">
            {row.name}
          </Tab>
        ))}
      </TabList>
      {props.neighborhoods.map((row) => (
        <TabPanel key={row.id} id={row.id}>
          <Sections neighborhoodId={row.id} />
        </TabPanel>
      ))}
    </Tabs>
  )
}

function Sections({ neighborhoodId }: { neighborhoodId: string }): ReactElement {
  const record = useRecord()
  const meetingId = useMeeting().id
  const drafts = useDrafts(meetingId, neighborhoodId)
  const row = [...record.reportBack.values()].find((one) => one.neighborhoodId === neighborhoodId)
  return (
    <div className="wording__sections">
      {sections.map((section) => (
        <Section
          key={section.id}
          title={section.title}
          draft={drafts?.[section.id] ?? ''}
          worded={row?.[section.id] ?? null}
          target={{ meetingId, neighborhoodId, section: section.id }}
        />
      ))}
    </div>
  )
}

/** The drafts, asked for again whenever the record has changed. */
function useDrafts(meetingId: string, neighborhoodId: string): Drafts | null {
  const client = useClient()
  const revision = useRevision()
  const [drafts, setDrafts] = useState<Drafts | null>(null)
  useEffect(() => {
    let current = true
    void client.drafts(meetingId, neighborhoodId).then((result) => {
      if (current && result.ok) setDrafts(result.value)
    })
    return () => {
      current = false
    }
  }, [client, revision, meetingId, neighborhoodId])
  return drafts
}

/** Puts the section on the wall, where the room reads it as it is worded. */
function ShowWording(props: { neighborhoodId: string; section: ReportBackSection }): ReactElement {
  const dispatch = useDispatch()
  const room = useRoom()
  const phase = useMeeting().phase
  const { neighborhoodId, section } = props
  const slide = { kind: 'report-back', neighborhoodId, section } as const
  const shown = room.mode === 'live' && sameSlide(room.slide, slide)
  return (
    <Button
      small
      look="quiet"
      isDisabled={shown || phase === 'part B'}
      onPress={() => void dispatch({ type: 'room.show', slide })}
    >
      {shown ? 'On the wall' : 'Show to room'}
    </Button>
  )
}

function Section(props: {
  title: string
  draft: string
  worded: string | null
  target: { meetingId: string; neighborhoodId: string; section: ReportBackSection }
}): ReactElement {
  const dispatch = useDispatch()
  const { meetingId, neighborhoodId, section } = props.target
  const text = props.worded ?? props.draft
  const root = useRef<HTMLDivElement>(null)
  const word = (wording: string | null): void =>
    void dispatch({ type: 'reportBack.word', ...props.target, wording })
  return (
    <div ref={root} className="wording__section">
      <DraftField
        place={reportBackPlace(meetingId, neighborhoodId, section)}
        label={props.title}
        rows={3}
        value={text}
        onCommit={(wording) => word(wording === props.draft ? null : wording)}
      />
      <PlainHelp text={text} around={root} />
      <div className="wording__notes">
        <ShowWording {...props.target} />
        {props.worded !== null && (
          <Button small look="quiet" onPress={() => word(null)}>
            Back to the draft
          </Button>
        )}
      </div>
    </div>
  )
}
