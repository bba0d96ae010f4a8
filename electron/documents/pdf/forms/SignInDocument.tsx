import { Text, View } from '@react-pdf/renderer'
import type { SignInModel } from '../../../../shared/documents/signInSheet'
import { withoutStop } from '../../../../shared/kernel/text'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { Sheet } from '../layout/PageSheet'
import { ink, rule, type } from '../layout/pageStyles'
import { Column, Columns, Masthead, Notes, Points, Section } from '../layout/TextParts'
import { blankLines, SigningTable, writtenLines } from './SigningTable'

interface SignInPdfProps {
  readonly model: SignInModel
  readonly hasMissingLetters: boolean
}

/** The sheet everyone signs: lying, so that there is room to write by hand. */
export const SignInPdf = ({ model, hasMissingLetters }: SignInPdfProps) => (
  <Sheet
    lying
    foot={[
      model.workgroup,
      model.words.signInSheet,
      model.day,
      model.parts,
      withoutStop(versionOf(model)),
    ]}
    pageWords={model.words.page}
  >
    <Masthead
      workgroup={model.workgroup}
      title={model.words.signInSheet}
      under={[model.dateInWords, model.time, model.place].filter(Boolean).join(' · ')}
      mark={model.parts}
    />
    <Section
      heading={model.words.agreeHeading}
      note={model.isUntranslated ? model.words.notTranslated : undefined}
    >
      <Agreed points={model.points} />
      <Text style={{ ...type.second, marginTop: 6 }}>{versionOf(model)}</Text>
      {/* Not last: behind the lines to sign on they could have a page to themselves. */}
      <Notes model={model} hasMissingLetters={hasMissingLetters} />
    </Section>
    <Section heading={model.words.expected}>
      <SigningTable
        words={model.words}
        lines={[...writtenLines(model.people), ...blankLines(model.guestLines)]}
      />
    </Section>
    <LateArrivals model={model} />
  </Sheet>
)

const versionOf = ({ words, version }: SignInModel): string =>
  fillIn(words.noticeVersion, { version })

/** In two columns, the first read before the second, so that the first page has room to sign. */
const Agreed = ({ points }: { points: readonly string[] }) => {
  const half = Math.ceil(points.length / 2)
  return (
    <Columns gap={24}>
      {[points.slice(0, half), points.slice(half)].map((some, index) => (
        <Column key={index}>
          {some.length > 0 && <Points points={some} style={type.large} />}
        </Column>
      ))}
    </Columns>
  )
}

/** Set off by a heavy rule: whoever comes late finds where to sign, and what for. */
const LateArrivals = ({ model: { words, hasPartB, lateLines } }: { model: SignInModel }) => (
  <View wrap={false} style={{ paddingTop: 10, ...rule, borderColor: ink, borderTopWidth: 2.5 }}>
    <Section heading={words.late}>
      <Text style={{ ...type.strong, marginBottom: 6 }}>
        {hasPartB ? words.lateBeforeB : words.lateHere}
      </Text>
      <SigningTable words={words} lines={blankLines(lateLines)} />
    </Section>
  </View>
)
