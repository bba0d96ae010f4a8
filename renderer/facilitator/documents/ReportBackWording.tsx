import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ReportBackRow } from '../../../shared/documents/contract'
import { reportBackPlace } from '../../../shared/documents/guardedTexts'
import { type ReportBackSection } from '../../../shared/documents/reportBack/reportBackSections'
import { translationOf } from '../../../shared/documents/translations/translationOf'
import { english } from '../../../shared/languages/english'
import { sameSlide } from '../../../shared/projector/slides'

import type { ReportBackDraft } from '../../../shared/documents/contract'
import { audienceOf } from '../../../shared/workgroup/audiences'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { SelectField } from '../../ui/SelectField'
import {
  useClient,
  useDispatch,
  useMeeting,
  useRecord,
  useRevision,
  useProjectorState,
} from '../client/useSnapshot'
import { TranslationFields } from '../languages/TranslationFields'
import { useShippedLanguages } from '../languages/useLanguages'
import { PlainLanguageHelp } from '../plainLanguage/PlainLanguageHelp'
import './ReportBackWording.css'
import { reportBackWording as ownTexts } from './texts'

const sections: readonly { readonly id: ReportBackSection; readonly title: string }[] = [
  { id: 'asked', title: ownTexts.weAsked },
  { id: 'said', title: ownTexts.youSaid },
  { id: 'did', title: ownTexts.weDid },
  { id: 'obstacles', title: ownTexts.whatGotWay },
  { id: 'cannotYet', title: ownTexts.whatWeCantDoYet },
  { id: 'next', title: ownTexts.whatComesNext },
]

/** Each report-back, as drafted from the record, for a person to word. */
export function ReportBackWording(props: { rows: readonly ReportBackRow[] }): ReactElement {
  return (
    <Tabs className="wording">
      <TabList aria-label={ownTexts.neighborhoodsAndGroups} className="tablist">
        {props.rows.map((row) => (
          <Tab key={row.id} id={row.id} className="tab">
            {row.name}
          </Tab>
        ))}
      </TabList>
      {props.rows.map((row) => (
        <TabPanel key={row.id} id={row.id}>
          <Sections audienceId={row.id} />
        </TabPanel>
      ))}
    </Tabs>
  )
}

function Sections({ audienceId }: { audienceId: string }): ReactElement {
  const record = useRecord()
  const meetingId = useMeeting().id
  const drafts = useDrafts(meetingId, audienceId)
  const [tag, setTag] = useState<string>(english.tag)
  const language = useShippedLanguages().find((one) => one.tag === tag) ?? english
  const row = [...record.reportBack.values()].find(
    (one) => one.meetingId === meetingId && one.audienceId === audienceId,
  )
  const draftOf = (id: ReportBackSection): string => drafts?.[id] ?? ''
  return (
    <>
      <WordedIn audienceId={audienceId} value={tag} onChange={setTag} />
      {language.tag === english.tag ? (
        <div className="wording__sections">
          {sections.map(({ id, title }) => (
            <Section
              key={id}
              title={title}
              draft={draftOf(id)}
              worded={row?.[id] ?? null}
              target={{ meetingId, audienceId, section: id }}
            />
          ))}
        </div>
      ) : (
        sections.map(({ id, title }) => (
          <TranslationFields
            key={`${tag} ${id}`}
            title={title}
            language={language}
            about={{ meetingId, audienceId }}
            name={id}
            source={row?.[id] ?? draftOf(id)}
          />
        ))
      )}
    </>
  )
}

/** In which language it is being worded: the English first, then each that people translate it into. */
function WordedIn(props: {
  audienceId: string
  value: string
  onChange: (tag: string) => void
}): ReactElement {
  const record = useRecord()
  const meetingId = useMeeting().id
  const { audienceId } = props
  const formatProgress = (tag: string): string => {
    const texts = translationOf(record, { meetingId, audienceId }, tag)?.texts.length ?? 0
    return texts === 0 ? '' : ownTexts.of(texts, sections.length)
  }
  const liked = audienceOf(record, audienceId)?.row.language ?? ''
  return (
    <div className="wording__language">
      <SelectField
        label={ownTexts.wordedIn}
        value={props.value}
        options={useShippedLanguages().map((row) => ({
          id: row.tag,
          name: `${row.english}${formatProgress(row.tag)}`,
        }))}
        onChange={props.onChange}
      />
      {liked !== '' && (
        <p className="muted" dir="auto">
          {ownTexts.preferredWay(liked)}
        </p>
      )}
    </div>
  )
}

/** The drafts, asked for again whenever the record has changed. */
function useDrafts(meetingId: string, audienceId: string): ReportBackDraft | null {
  const client = useClient()
  const revision = useRevision()
  const [drafts, setDrafts] = useState<ReportBackDraft | null>(null)
  useEffect(() => {
    let current = true
    void client
      .ask({ type: 'reportBack.draft', meetingId: meetingId, audienceId: audienceId })
      .then((result) => {
        if (current && result.ok) setDrafts(result.value)
      })
    return () => {
      current = false
    }
  }, [client, revision, meetingId, audienceId])
  return drafts
}

/** Puts the section on the projector, where the room reads it as it is worded. */
function ShowWording(props: {
  audienceId: string
  section: ReportBackSection
  title: string
}): ReactElement {
  const dispatch = useDispatch()
  const projector = useProjectorState()
  const phase = useMeeting().phase
  const { audienceId, section } = props
  const slide = { kind: 'report-back', audienceId, section } as const
  const shown = projector.mode === 'live' && sameSlide(projector.slide, slide)
  return (
    <Button
      small
      look="quiet"
      isDisabled={shown || phase === 'part B'}
      onPress={() => void dispatch({ type: 'projector.show', slide })}
    >
      {shown ? ownTexts.onTheProjector : ownTexts.showOnProjector}
      <span className="visually-hidden">{ownTexts.which(props.title)}</span>
    </Button>
  )
}

function Section(props: {
  title: string
  draft: string
  worded: string | null
  target: { meetingId: string; audienceId: string; section: ReportBackSection }
}): ReactElement {
  const dispatch = useDispatch()
  const { meetingId, audienceId, section } = props.target
  const text = props.worded ?? props.draft
  const root = useRef<HTMLDivElement>(null)
  const word = (wording: string | null): void =>
    void dispatch({ type: 'reportBack.word', ...props.target, wording })
  return (
    <div ref={root} className="wording__section">
      <DraftField
        place={reportBackPlace(meetingId, audienceId, section)}
        label={props.title}
        rows={3}
        value={text}
        onCommit={(wording) => word(wording === props.draft ? null : wording)}
      />
      <PlainLanguageHelp text={text} around={root} />
      <div className="wording__notes">
        <ShowWording {...props.target} title={props.title} />
        {props.worded !== null && (
          <Button small look="quiet" onPress={() => word(null)}>
            {ownTexts.backToTheDraft}
          </Button>
        )}
      </div>
    </div>
  )
}
