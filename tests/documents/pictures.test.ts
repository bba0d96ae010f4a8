import { join } from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { registerFonts } from '../../electron/documents/pdf/documentPdfs'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { signInModel } from '../../shared/documents/signInSheet'
import { idOf } from '../builders/recordDefaults'
import { larkmoor, larkmoorMeetings, secondMeeting } from './larkmoor'
import { expectAsBefore } from './pictures'
import { utcTime } from './reading'
import { renderMinutes, renderReportBack, renderSignIn } from './typeset'

const minutes = (build = larkmoorMeetings()) =>
  renderMinutes(minutesModel(build.build(), secondMeeting, utcTime))
const reportBack = (name: string) =>
  renderReportBack(reportBackModel(larkmoorMeetings().build(), secondMeeting, idOf(name)))

const signIn = () => renderSignIn(signInModel(larkmoorMeetings().build(), secondMeeting, utcTime))

describe('pages look as they did when last looked at', () => {
  beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

  it.each([
    ['minutes', () => minutes()],
    ['minutes-empty', () => minutes(larkmoor().withMeeting())],
    ['sign-in', () => signIn()],
    ['report-back-heron-flats', () => reportBack('Heron Flats')],
    ['report-back-millrace', () => reportBack('Millrace')],
  ])('%s', async (name, render) => {
    expectAsBefore(name, await render())
  })
})
