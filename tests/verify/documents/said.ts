import { typesetDocument } from '../../../electron/documents/pdf/documentPdfs'
import type { DocumentJob, TypesetDocument } from '../../../electron/documents/pdf/documentJob'
import { reportBackSections } from '../../../shared/documents/reportBack/reportBackSections'
import type { AgendaModel } from '../../../shared/documents/agenda/agendaModel'
import { fillIn } from '../../../shared/languages/documentLanguage'
import { english } from '../../../shared/languages/english'
import type { DataBox } from '../../../shared/documents/dataBox'
import type { DataSheetModel } from '../../../shared/documents/dataSheet'
import type { IntakeFormModel } from '../../../shared/documents/concernForm'
import type { MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../../shared/documents/signInSheet'
import type { SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import type { TextBlock } from '../../../shared/documents/textBlocks'
import { asPrinted, type Made } from './cases'
import { webPageOf } from './webPages'

/** What a document has to say, in order, straight from its model: nothing here knows how it is set. */
async function collectSaid(job: DocumentJob, made: TypesetDocument): Promise<string[]> {
  switch (job.document) {
    case 'agenda':
      return agenda(await asPrinted(job.model, job.model.script))
    case 'minutes':
      return minutes(await asPrinted(job.model, job.model.script))
    case 'sign-in sheet':
      return signIn(await asPrinted(job.model, job.model.script))
    case 'report-back':
      return reportBack(await asPrinted(job.model, job.model.script))
    case 'summary':
      if (made.summary === null) throw new Error('a summary says what it says')
      return summary(await asPrinted(made.summary, job.model.script))
    case 'intake form':
      return intakeForm(await asPrinted(job.model, job.model.script))
    case 'data sheet':
      return dataSheet(await asPrinted(job.model, job.model.script))
  }
}

/** A document, and what it says. */
export async function madeAndSaid(job: DocumentJob): Promise<Made> {
  const made = await typesetDocument(job)
  const said = await collectSaid(job, made)
  return {
    bytes: made.bytes,
    said: said.filter((text) => text.trim() !== ''),
    page: webPageOf(job, made),
  }
}

const linesOf = (blocks: readonly TextBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? [...block.items] : [...block.lines]))

const agenda = (model: AgendaModel): string[] => [
  model.workgroup,
  model.mark,
  model.words.agenda,
  model.dateInWords,
  model.place,
  model.time,
  model.facilitator,
  model.goalSentence,
  model.language === english.tag ? '' : model.words.agendaOwnWords,
  model.words.agendaItems,
  ...model.items.flatMap(({ title, minutes, presenter, neighborhoods }) => [
    title,
    String(minutes),
    presenter,
    ...neighborhoods,
  ]),
  model.restrictedPart ?? '',
  model.words.reportedOn,
  ...model.pastActions.flatMap(({ owner, actions }) => [
    owner,
    ...actions.flatMap(({ wording, obstacle, due }) => [wording, obstacle, due]),
  ]),
  ...linesOf(model.gettingThere),
  ...linesOf(model.joining),
  model.words.accommodations,
  model.askBy,
  model.words.howToRaise,
  ...linesOf(model.howToRaise),
  model.words.contact,
  ...linesOf(model.contact),
  model.isMachineDrafted ? model.words.machineDrafted : '',
]

const minutes = (model: MinutesModel): string[] => [
  model.workgroup,
  model.mark,
  model.dateInWords,
  model.place,
  model.time,
  ...model.held,
  model.facilitator,
  model.noteTaker,
  model.goalSentence,
  ...model.attendance.flatMap(({ organization, people }) => [
    organization,
    ...people.flatMap(({ name, times }) => [name, times]),
  ]),
  ...model.voice.heard.map(({ neighborhood }) => neighborhood),
  ...model.voice.notHeard,
  ...model.pastActions.flatMap(({ wording, obstacle, owner, due }) => [
    wording,
    obstacle,
    owner,
    due,
  ]),
  ...model.items.flatMap((item) => [
    item.title,
    item.presenter,
    ...item.heard.flatMap(({ neighborhood, wording, source }) => [neighborhood, wording, source]),
    ...linesOf(item.notes),
    ...(item.counts?.rows ?? []).flatMap(({ neighborhood, calls, rate, heard, reason }) => [
      neighborhood,
      calls,
      rate,
      heard,
      reason,
    ]),
    ...[item.counts?.facts.period, item.counts?.facts.source, item.counts?.facts.caveat].map(
      (text) => text ?? '',
    ),
    ...item.decisions.flatMap(({ wording, rationale, dissent, reached }) => [
      wording,
      rationale,
      dissent,
      ...reached,
    ]),
    item.statusReason,
  ]),
  ...model.otherConcerns.flatMap(({ neighborhood, wording }) => [neighborhood, wording]),
  ...model.otherDecisions.map(({ wording }) => wording),
  ...model.newActions.flatMap(({ wording, owner, due }) => [wording, owner, due]),
  ...model.carriedOver.map(({ title }) => title),
  ...model.parkingLot.map(({ title }) => title),
  ...model.reportBacksOwed.flatMap(({ neighborhood, groups }) => [neighborhood, ...groups]),
  model.restrictedPart ?? '',
]

const signIn = (model: SignInModel): string[] => [
  model.workgroup,
  model.parts,
  model.dateInWords,
  model.time,
  model.place,
  ...model.points,
  model.version,
  ...model.people.flatMap(({ name, organization, timeIn }) => [name, organization, timeIn]),
]

const titleOf = ({ words, audience }: ReportBackModel | SummaryModel): string =>
  fillIn(words.reportBackTo, { audience })

const reportBack = (model: ReportBackModel): string[] => [
  model.workgroup,
  titleOf(model),
  model.from,
  model.goalSentence,
  ...reportBackSections.flatMap((name) =>
    model.sections[name].length === 0 ? [] : [model.words[name], ...model.sections[name]],
  ),
  ...(model.data === null ? [] : dataBox(model.data)),
  model.words.howToRaise,
  ...linesOf(model.howToRaise),
  model.words.contact,
  ...linesOf(model.contact),
  model.words.aboutPeopleHeading,
  model.aboutPeople,
  model.isMachineDrafted ? model.words.machineDrafted : '',
]

const dataBox = ({ words, counts, facts }: DataBox): string[] => [
  words.dataHeading,
  counts.calls,
  counts.rate,
  counts.heard,
  counts.apart,
  facts.period,
  facts.source,
  facts.caveat,
]

const dataSheet = (model: DataSheetModel): string[] => [
  model.workgroup,
  model.words.dataHeading,
  model.facts.period,
  model.words.dataCaveat,
  model.facts.source,
  model.facts.caveat,
  model.words.dataOrder,
  ...model.neighborhoods.flatMap(({ name, calls, rate, heard, apart }) => [
    name,
    calls,
    rate,
    heard,
    apart,
  ]),
  ...(model.neighborhoods[0]?.months ?? []).map(({ month }) => month),
  model.isMachineDrafted ? model.words.machineDrafted : '',
]

const summary = (model: SummaryModel): string[] => [
  model.workgroup,
  titleOf(model),
  model.from,
  model.goalSentence,
  ...model.sections.flatMap(({ name, points }) => [model.words[name], ...points]),
  model.hasMore ? model.words.moreInWhole : '',
  model.words.howToRaise,
  model.howToRaise,
  model.words.contact,
  model.contact,
  model.words.aboutPeopleHeading,
  model.aboutPeople,
  model.isMachineDrafted ? model.words.machineDrafted : '',
]

const asked = [
  'formWhere',
  'formWhat',
  'formWhen',
  'formEffect',
  'formTried',
  'formCalled',
  'formWhyNot',
  'formWanted',
  'formHearBack',
  'formContact',
  'formGroup',
  'formLanguage',
  'formInterpreter',
  'formDate',
  'formReturn',
] as const

const intakeForm = ({ words, ...model }: IntakeFormModel): string[] => [
  model.workgroup,
  words.formTitle,
  model.emergencyLine,
  words.formIntro,
  ...asked.map((key) => words[key]),
  model.contact,
  model.isMachineDrafted ? words.machineDrafted : '',
]
