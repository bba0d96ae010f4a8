import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import type { IntakeFormModel } from '../../../../shared/documents/concernForm'
import { Sheet } from '../layout/PageSheet'
import { bookmark, Column, Columns, Notes } from '../layout/TextParts'
import { structure } from '../layout/structureTags'
import { ink, rule, ruleWidth, type } from '../layout/pageStyles'

interface ConcernFormPdfProps {
  readonly model: IntakeFormModel
  readonly hasMissingLetters: boolean
  /** How high a line to write on is. */
  readonly lineHeight: number
}

/** A form for anyone to write a concern on: one page, in the order in which people tell it. */
export const ConcernFormPdf = ({ model, lineHeight, hasMissingLetters }: ConcernFormPdfProps) => {
  const { words } = model
  return (
    <Sheet gap={4} foot={[model.workgroup, words.formTitle]} pageWords={words.page}>
      <View style={{ gap: 3 }}>
        <Text style={{ ...type.label, fontSize: 11 }}>{model.workgroup}</Text>
        <Text {...structure('H1')} style={{ ...type.title, fontSize: 22 }}>
          {words.formTitle}
        </Text>
        <Text style={{ ...type.strong, ...rule, borderWidth: 1.2, padding: 5, marginTop: 2 }}>
          {model.emergencyLine}
        </Text>
        <Text style={{ ...type.body, marginTop: 2 }}>{words.formIntro}</Text>
      </View>
      <Question
        asked={words.formWhere}
        lines={1}
        height={lineHeight}
        hint={namedIfFew(model.neighborhoods)}
      />
      <Question asked={words.formWhat} lines={4} height={lineHeight} />
      <Question asked={words.formWhen} lines={1} height={lineHeight} />
      <Question asked={words.formEffect} lines={2} height={lineHeight} />
      <Question asked={words.formTried} lines={1} height={lineHeight} />
      <Pair>
        <Ticks asked={words.formCalled} words={model.words} />
        <Question asked={words.formWhyNot} lines={1} height={lineHeight} />
      </Pair>
      <Question asked={words.formWanted} lines={2} height={lineHeight} />
      <Question asked={words.formHearBack} lines={1} height={lineHeight} />
      <Question asked={words.formContact} lines={1} height={lineHeight} />
      <Question asked={words.formGroup} lines={1} height={lineHeight} />
      <Pair>
        <Question asked={words.formLanguage} lines={1} height={lineHeight} />
        <Ticks asked={words.formInterpreter} words={model.words} />
      </Pair>
      <Pair>
        <Question asked={words.formDate} lines={1} height={lineHeight} />
        <View>
          <Text style={type.label}>{words.formReturn}</Text>
          <Text style={type.body}>{model.contact}</Text>
        </View>
      </Pair>
      <Notes model={model} hasMissingLetters={hasMissingLetters} />
    </Sheet>
  )
}

/** The neighborhoods to choose from, where they leave room for the questions. */
const namedIfFew = (names: readonly string[]): string => {
  const listed = names.join(' · ')
  return listed.length <= 240 ? listed : ''
}

/** Two things side by side. */
const Pair = ({ children }: { children: [ReactNode, ReactNode] }) => (
  <Columns gap={20} wrap={false}>
    {children.map((child, index) => (
      <Column key={index}>{child}</Column>
    ))}
  </Columns>
)

/** A question and lines to answer it on. */
const Question = (props: { asked: string; lines: number; height: number; hint?: string }) => (
  <View wrap={false}>
    <Text {...structure('H2')} {...bookmark(props.asked)} style={{ ...type.label, fontSize: 10.5 }}>
      {props.asked}
    </Text>
    {props.hint === undefined || props.hint === '' ? null : (
      <Text style={type.second}>{props.hint}</Text>
    )}
    {Array.from({ length: props.lines }, (_, index) => (
      <View
        key={index}
        {...structure('Artifact')}
        style={{ height: props.height, ...rule, borderBottomWidth: ruleWidth }}
      />
    ))}
  </View>
)

/** A question answered with a tick. */
const Ticks = (props: { asked: string; words: IntakeFormModel['words'] }) => (
  <View wrap={false}>
    <Text {...structure('H2')} {...bookmark(props.asked)} style={{ ...type.label, fontSize: 10.5 }}>
      {props.asked}
    </Text>
    <View style={{ flexDirection: 'row', gap: 24, marginTop: 5 }}>
      {[props.words.formYes, props.words.formNo].map((answer) => (
        <View key={answer} style={{ flexDirection: 'row', gap: 6 }}>
          <View
            {...structure('Artifact')}
            style={{
              width: 12,
              height: 12,
              borderWidth: 1,
              borderColor: ink,
              borderStyle: 'solid',
            }}
          />
          <Text style={type.body}>{answer}</Text>
        </View>
      ))}
    </View>
  </View>
)
