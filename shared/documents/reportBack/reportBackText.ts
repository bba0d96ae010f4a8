import { sentence } from '../../kernel/text'
import { fillIn } from '../../languages/documentLanguage'
import type { DataBox } from '../dataBox'
import type { TextBlock } from '../textBlocks'
import type { ReportBackModel } from './reportBackModel'
import { reportBackSections } from './reportBackSections'

/**
 * A report-back as plain text, for messages and the body of an e-mail: no signs a messenger would
 * read as formatting, a line a point, a blank line between sections. Lines end in `\n`.
 */
export function reportBackText(model: ReportBackModel): string {
  const { words } = model
  const title = fillIn(words.reportBackTo, { audience: model.audience })
  const head = [model.workgroup, title, model.from].join('\n')
  const sections = reportBackSections.map((name) => {
    const isLeft = model.untranslated.includes(name) && model.sections[name].length > 0
    const heading = isLeft ? `${words[name]}\n${words.notTranslated}` : words[name]
    return section(heading, model.sections[name])
  })
  return [
    head,
    model.goalSentence,
    ...sections,
    model.data === null ? '' : countsAsText(model.data),
    section(words.howToRaise, linesOf(model.howToRaise)),
    section(words.contact, linesOf(model.contact)),
    section(words.aboutPeopleHeading, [model.aboutPeople]),
    model.isMachineDrafted ? words.machineDrafted : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** The counts in a few lines, never without what they can't tell. */
function countsAsText({ words, facts, counts }: DataBox): string {
  const calls = [counts.calls, counts.rate].filter((part) => part !== '').join(', ')
  return section(words.dataHeading, [
    `${words.dataCalls}: ${calls}`,
    `${words.dataHeard}: ${counts.heard}`,
    [words.dataCaveat, facts.period, facts.source, facts.caveat]
      .filter((part) => part !== '')
      .map(sentence)
      .join(' '),
  ])
}

/** A heading and its points; empty without any. A single point stands without a bullet. */
function section(heading: string, points: readonly string[]): string {
  if (points.length === 0) return ''
  const listed = points.length === 1 ? points : points.map((point) => `• ${point}`)
  return [heading, ...listed].join('\n')
}

const linesOf = (blocks: readonly TextBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
