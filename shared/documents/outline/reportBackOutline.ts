import { outlineFor } from './outlineFor'
import { reportBackSections } from '../reportBack/reportBackSections'
import type { DataBox } from '../dataBox'
import type { ReportBackModel } from '../reportBack/reportBackModel'
import { countsBlocks } from './countsOutline'
import {
  paragraph,
  pointsSection,
  section,
  sentences,
  outlineText,
  type Outline,
  type OutlineBlock,
} from './outline'

/** The structure of a report-back, in the order in which the PDF has it. */
export function reportBackOutline(model: ReportBackModel): Outline {
  const { words } = model
  return outlineFor(model, [
    ...reportBackSections.flatMap((name) => {
      const points = model.sections[name]
      if (points.length === 0) return []
      const left = model.untranslated.includes(name) ? words.notTranslated : ''
      return pointsSection(words[name], points, left)
    }),
    ...(model.data === null ? [] : dataBlocks(model.data)),
    ...section(words.howToRaise, outlineText(model.howToRaise)),
    ...section(words.contact, outlineText(model.contact)),
    ...section(words.aboutPeopleHeading, paragraph(model.aboutPeople)),
    ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
  ])
}

/** The counts as a table, month for month; never without what they can't tell. */
const dataBlocks = ({ words, facts, counts }: DataBox): OutlineBlock[] =>
  section(words.dataHeading, [
    ...countsBlocks(counts, words),
    ...paragraph(
      sentences(words.dataCaveat, facts.period, facts.source, facts.caveat, counts.apart),
    ),
  ])
