import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../shared/plainLanguage/plainReader'
import { targetGrade } from '../../../shared/plainLanguage/targets'
import { Button } from '../Button'
import { formatCount, shorten } from '../labels'
import type { ReadText } from './usePlainReading'
import './PlainFindings.css'
import { plainFindings as texts } from './texts'

/** Why each is found; what may point to a person comes first, how a sentence is made last. */
const whys: { readonly [K in Finding['kind']]: string } = {
  'few people': texts.aSmallNumberPeopleCan,
  'the rest': texts.aSmallNumberPeopleCanBe,
  promise: texts.promisesMoreThanWorkgroupCan,
  label: texts.aLabelForPeopleSay,
  site: texts.itOnYourWorkgroupsList,
  field: texts.aWordFieldNeighborsMay,
  plain: texts.aShorterWordReachesMore,
  long: texts.inLongSentencePeopleLose,
  passive: texts.itLeavesOpenWhoDoes,
}

const ranks = Object.keys(whys)

/** The findings in the order in which they are told. */
const rankFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind))

/**
 * What could be said more plainly in a text, one finding at a time in a place of its own: nothing
 * moves when another comes, and nothing is changed by itself.
 */
export function PlainFindings(props: {
  read: ReadText | null
  /** Takes the reader to a finding in the text. */
  onShow: (finding: Finding) => void
}): ReactElement {
  const { read } = props
  const [chosen, setChosen] = useState(0)
  const findings = rankFindings(read?.findings ?? [])
  const at = Math.min(chosen, Math.max(0, findings.length - 1))
  const finding = findings[at]
  return (
    <div className="plain" role="group" aria-label={texts.plainLanguage}>
      <div className="plain__head">
        <Grade read={read} count={findings.length} />
        {findings.length > 1 && (
          <div className="plain__turn">
            <Button
              look="quiet"
              small
              icon
              aria-label={texts.hintBefore}
              isDisabled={at === 0}
              onPress={() => setChosen(at - 1)}
            >
              <ChevronLeft />
            </Button>
            <span>{texts.of(at + 1, findings.length)}</span>
            <Button
              look="quiet"
              small
              icon
              aria-label={texts.nextHint}
              isDisabled={at === findings.length - 1}
              onPress={() => setChosen(at + 1)}
            >
              <ChevronRight />
            </Button>
          </div>
        )}
      </div>
      {finding !== undefined && (
        <p className="plain__finding">
          <button type="button" className="plain__words" onClick={() => props.onShow(finding)}>
            <bdi>“{shorten(finding.words, 32)}”</bdi>
            <span className="visually-hidden">{texts.showText}</span>
          </button>
          {texts.instead}
          <bdi title={finding.say}>{shorten(finding.say, 64)}</bdi>.{' '}
          <span className="plain__why">{whys[finding.kind]}</span>
        </p>
      )}
      <Spoken words={summaryOf(read)} />
    </div>
  )
}

/** The grade, and where there is none to tell whether anything was found. */
function Grade({ read, count }: { read: ReadText | null; count: number }): ReactElement {
  if (read === null || read.measure.words === 0) return <span />
  const { grade } = read
  if (grade === null)
    return (
      <span>
        {count === 0
          ? texts.noHints
          : formatCount(count, texts.hintForPlainerWords, texts.hintsForPlainerWords)}
      </span>
    )
  const isOver = grade > targetGrade
  return (
    <span
      className={isOver ? 'plain__grade plain__grade--over' : 'plain__grade'}
      title={texts.fleschKincaidGradeLevelHow}
    >
      {texts.readsAtGrade(gradeWords(grade), isOver ? texts.aimForOrLower(targetGrade) : '')}
    </span>
  )
}

/** Beyond college more is of no use to anyone. */
const gradeWords = (grade: number): string => (grade > 16 ? texts.n16OrMore : String(grade))

const summaryOf = (read: ReadText | null): string =>
  read === null || read.measure.words === 0
    ? ''
    : [
        formatCount(read.findings.length, texts.hintForPlainerWords, texts.hintsForPlainerWords),
        ...(read.grade === null ? [] : [texts.grade(gradeWords(read.grade))]),
      ].join(', ')

/** Typing has rested this long before anything is said aloud. */
const quietMs = 2_000

/** Says a change politely, once it has stood for a while; what is there from the start isn't said. */
function Spoken({ words }: { words: string }): ReactElement {
  const [said, setSaid] = useState('')
  const first = useRef<string | null>(null)
  useEffect(() => {
    if (words === '') return undefined
    first.current ??= words
    if (words === first.current) return undefined
    const timer = setTimeout(() => {
      first.current = ''
      setSaid(words)
    }, quietMs)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <span role="status" className="visually-hidden">
      {said}
    </span>
  )
}
