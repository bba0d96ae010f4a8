import { join } from 'node:path'
import { registerFonts } from '../../electron/documents/pdf/documentPdfs'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import type { RecordBuilder } from '../builders/record'
import { idOf } from '../builders/recordDefaults'
import { secondMeeting } from './larkmoor'
import { utcTime } from './reading'
import { renderMinutes, renderReportBack } from './typeset'

/** Has the typesetter know its typefaces; once before anything is rendered. */
export const registerOwnFonts = (): void =>
  registerFonts(join(import.meta.dirname, '../../resources/fonts'))

/** The minutes of Larkmoor's second meeting. */
export const minutesOf = (build: RecordBuilder, paperSize: 'letter' | 'a4' = 'letter') =>
  renderMinutes(minutesModel(build.build(), secondMeeting, utcTime), { paperSize })

/** What Larkmoor's second meeting reports back to a neighborhood. */
export const reportBackOf = (build: RecordBuilder, name = 'Heron Flats') =>
  renderReportBack(reportBackModel(build.build(), secondMeeting, idOf(name)))
