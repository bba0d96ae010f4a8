import { Text, View } from '@react-pdf/renderer'
import type { MinutesModel } from '../../../../shared/documents/minutes/minutesModel'
import { listIn } from '../../../../shared/kernel/formatList'
import { english } from '../../../../shared/languages/english'
import { Facts } from '../layout/Facts'
import { Sheet } from '../layout/PageSheet'
import { Labeled, Masthead, Notes, Section, Stack } from '../layout/TextParts'
import { type } from '../layout/pageStyles'
import { NewActions, PastActions } from './Actions'
import { Attendance, Voice } from './Attendance'
import { Items, Outside } from './Items'
import { Unfinished } from './Unfinished'

interface MinutesPdfProps {
  readonly model: MinutesModel
  readonly hasMissingLetters: boolean
}

/** The minutes of a meeting: what was there, what was said, what follows. */
export const MinutesPdf = ({ model, hasMissingLetters }: MinutesPdfProps) => (
  <Sheet
    foot={[model.workgroup, model.words.minutes, model.day, model.mark]}
    pageWords={model.words.page}
  >
    <Opening model={model} />
    <Attendance organizations={model.attendance} words={model.words} />
    <Voice model={model} />
    <PastActions actions={model.pastActions} words={model.words} />
    <Section heading={model.words.talkedAbout}>
      <Items model={model} />
    </Section>
    <Outside model={model} />
    <NewActions actions={model.newActions} words={model.words} />
    <Unfinished model={model} />
    <ReportBacksOwed model={model} />
    <ParticipantWork model={model} />
    {model.restrictedPart === null ? null : (
      <Section heading={model.words.restrictedPart}>
        <Text style={type.body}>{model.restrictedPart}</Text>
      </Section>
    )}
    <Notes model={model} hasMissingLetters={hasMissingLetters} />
  </Sheet>
)

const ParticipantWork = ({ model: { participantWork, words } }: { model: MinutesModel }) =>
  participantWork === null ? null : (
    <Section heading={words.participantWork}>
      <Stack>
        {participantWork.counts.map((count) => (
          <Text key={count} style={type.body}>
            {count}
          </Text>
        ))}
        {participantWork.note === '' ? null : (
          <Text style={type.second}>{participantWork.note}</Text>
        )}
      </Stack>
    </Section>
  )

const Opening = ({ model }: { model: MinutesModel }) => (
  <View>
    <Masthead
      workgroup={model.workgroup}
      title={model.words.minutes}
      under={model.dateInWords}
      mark={model.mark}
    />
    <Facts
      facts={[
        { label: model.words.place, value: model.place },
        { label: model.words.time, value: model.time, below: model.held, share: 0.7 },
        { label: model.words.facilitator, value: model.facilitator },
        { label: model.words.noteTaker, value: model.noteTaker },
      ]}
    />
    <Text style={type.lead}>{model.goalSentence}</Text>
    {model.language === english.tag ? null : (
      <Text style={{ ...type.second, marginTop: 6 }}>{model.words.ownWords}</Text>
    )}
  </View>
)

const ReportBacksOwed = ({ model }: { model: MinutesModel }) => (
  <Section heading={model.words.reportBacksOwed}>
    {model.reportBacksOwed.length === 0 ? (
      <Text style={type.body}>{model.words.nobodyDiscussed}</Text>
    ) : (
      <Stack>
        {model.reportBacksOwed.map(({ neighborhood, groups }) => (
          <Labeled key={neighborhood} label={neighborhood}>
            <Text style={type.body}>
              {groups.length === 0 ? model.words.noGroup : listIn(model.list, groups)}
            </Text>
          </Labeled>
        ))}
      </Stack>
    )}
  </Section>
)
