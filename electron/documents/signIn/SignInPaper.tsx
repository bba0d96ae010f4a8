import { Text, View } from '@react-pdf/renderer'
import type { SignInModel } from '../../../shared/reports/signIn'
import { dayInWords } from '../../../shared/reports/words'
import { missingMark } from '../letters'
import { Column, Columns, Masthead, MissingLettersNote, Points, Section } from '../setting/parts'
import { Sheet } from '../setting/Sheet'
import { ink, rule, type } from '../setting/style'
import { blankLines, SigningTable, writtenLines } from './SigningTable'

interface SignInPaperProps {
  readonly model: SignInModel
  readonly hasMissingLetters: boolean
}

/** The sheet everyone signs: lying, so that there is room to write by hand. */
export const SignInPaper = ({ model, hasMissingLetters }: SignInPaperProps) => (
  <Sheet
    lying
    foot={[
      model.workgroup,
      'Sign-in sheet',
      dayInWords(model.date),
      model.parts,
      `Confidentiality text ${model.version}`,
    ]}
  >
    <Masthead
      workgroup={model.workgroup}
      title="Sign-in sheet"
      under={[model.dateInWords, model.time, model.place].filter(Boolean).join(' · ')}
      mark={model.parts}
    />
    <Section heading="What you agree to by signing">
      <Agreed points={model.points} />
      <Text style={{ ...type.second, marginTop: 6 }}>
        {`Confidentiality text, version ${model.version}.`}
      </Text>
    </Section>
    <Section heading="Expected and present">
      <SigningTable lines={[...writtenLines(model.people), ...blankLines(model.guestLines)]} />
    </Section>
    <LateArrivals lines={model.lateLines} hasPartB={model.parts !== 'Part A'} />
    {hasMissingLetters ? <MissingLettersNote mark={missingMark} /> : null}
  </Sheet>
)

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
const LateArrivals = (props: { lines: number; hasPartB: boolean }) => (
  <View wrap={false} style={{ paddingTop: 10, ...rule, borderColor: ink, borderTopWidth: 2.5 }}>
    <Section heading="Late arrivals">
      <Text style={{ ...type.strong, marginBottom: 6 }}>
        {props.hasPartB
          ? 'Late arrivals sign before Part B, after reading what they agree to.'
          : 'Late arrivals sign here, after reading what they agree to.'}
      </Text>
      <SigningTable lines={blankLines(props.lines)} />
    </Section>
  </View>
)
