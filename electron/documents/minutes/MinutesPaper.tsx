import { Text, View } from '@react-pdf/renderer'
import type { MinutesModel } from '../../../shared/reports/minutes'
import { dayInWords, listInWords } from '../../../shared/reports/words'
import { missingMark } from '../letters'
import { Labeled, Masthead, MissingLettersNote, Section, Stack } from '../setting/parts'
import { useIsLarge } from '../setting/edition'
import { Sheet } from '../setting/Sheet'
import { type } from '../setting/style'
import { Attendance, Voice } from './Room'
import { NewActions, PastActions } from './Actions'
import { Items, Outside } from './Items'
import { Unfinished } from './Unfinished'

interface MinutesPaperProps {
  readonly model: MinutesModel
  readonly hasMissingLetters: boolean
}

/** The minutes of a meeting: what was there, what was said, what follows. */
export const MinutesPaper = ({ model, hasMissingLetters }: MinutesPaperProps) => (
  <Sheet foot={[model.workgroup, 'Minutes', dayInWords(model.date), model.mark]}>
    <Opening model={model} />
    <Attendance organizations={model.attendance} />
    <Voice voice={model.voice} />
    <PastActions actions={model.pastActions} />
    <Section heading="What we talked about">
      <Items items={model.items} actions={model.newActions} />
    </Section>
    <Outside concerns={model.otherConcerns} decisions={model.otherDecisions} />
    <NewActions actions={model.newActions} />
    <Unfinished model={model} />
    <ReportBacksOwed model={model} />
    {model.restrictedPart === null ? null : (
      <Section heading="Restricted part">
        <Text style={type.body}>{model.restrictedPart}</Text>
      </Section>
    )}
    {hasMissingLetters ? <MissingLettersNote mark={missingMark} /> : null}
  </Sheet>
)

const Opening = ({ model }: { model: MinutesModel }) => (
  <View>
    <Masthead
      workgroup={model.workgroup}
      title="Minutes"
      under={model.dateInWords}
      mark={model.mark}
    />
    <Facts model={model} />
    <Text style={type.lead}>{model.goalSentence}</Text>
  </View>
)

const Facts = ({ model }: { model: MinutesModel }) => {
  const facts = [
    ['Place', model.place],
    ['Time', model.time],
    ['Facilitator', model.facilitator],
    ['Note-taker', model.noteTaker],
  ].filter(([, value]) => value !== '')
  // Two and two in large print.
  const place = useIsLarge() ? { width: '50%' } : null
  return (
    <View
      style={{
        flexDirection: 'row',
        flexWrap: place === null ? 'nowrap' : 'wrap',
        marginTop: 12,
        marginBottom: 14,
      }}
    >
      {facts.map(([label, value]) => (
        <View
          key={label}
          style={{ ...(place ?? { flex: label === 'Time' ? 0.7 : 1 }), paddingRight: 12 }}
        >
          <Text style={type.label}>{label}</Text>
          <Text style={type.body}>{value}</Text>
        </View>
      ))}
    </View>
  )
}

const ReportBacksOwed = ({ model }: { model: MinutesModel }) => (
  <Section heading="Report-backs owed">
    {model.reportBacksOwed.length === 0 ? (
      <Text style={type.body}>No neighborhood was discussed at this meeting.</Text>
    ) : (
      <Stack>
        {model.reportBacksOwed.map(({ neighborhood, groups }) => (
          <Labeled key={neighborhood} label={neighborhood}>
            <Text style={type.body}>
              {groups.length === 0 ? 'No group is listed' : listInWords(groups)}
            </Text>
          </Labeled>
        ))}
      </Stack>
    )}
  </Section>
)
