import { fillIn } from '../../languages/documentLanguage'
import type { ReportBackModel } from '../reportBack/reportBackModel'
import { paragraph, type Outline, type OutlineBlock } from './outline'

/** A document for one audience, whole or as the page a representative carries. */
type ForAudience = Pick<
  ReportBackModel,
  'language' | 'direction' | 'workgroup' | 'date' | 'audience' | 'from' | 'goalSentence'
> & { readonly words: Pick<ReportBackModel['words'], 'reportBackTo'> }

/** The structure of a document for one audience: who it is from, the goal, then what it says. */
export const outlineFor = (model: ForAudience, said: readonly OutlineBlock[]): Outline => ({
  language: model.language,
  direction: model.direction,
  workgroup: model.workgroup,
  title: fillIn(model.words.reportBackTo, { audience: model.audience }),
  date: model.date,
  blocks: [...paragraph(model.workgroup, model.from), ...paragraph(model.goalSentence), ...said],
})
