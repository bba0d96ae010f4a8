import { mkdir, readdir, rm } from 'node:fs/promises'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { buildApp, needsBuild } from '../../electron/launch/buildWhenNeeded'
import { launchCandor, type Launched } from '../e2e/attach'
import { Facilitator } from '../e2e/pages/facilitator'
import { ProjectorScreen } from '../e2e/pages/projector'
import { items, pastActions, present, privateNote, tellItem, unfinished, wording } from './story'

/**
 * `npm run demo -- --out DIR`: the sample meeting from start to documents, through the real windows,
 * with nobody at the keyboard. Writes the documents and pictures of both windows into DIR.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo' } } })
const out = resolve(values.out)
const root = resolve(import.meta.dirname, '../..')

class Demo {
  private step = 0
  /** What else lies in the folder is none of this meeting's documents. */
  private readonly before: ReadonlySet<string>

  constructor(
    private readonly candor: Launched,
    private readonly facilitator: Facilitator,
    private readonly projector: ProjectorScreen,
  ) {
    this.before = new Set(candor.dialogs.saved())
  }

  async meeting(): Promise<void> {
    const { facilitator } = this
    for (const name of present) await facilitator.signIn(name)
    await this.next('welcome')
    await this.next('past actions')
    for (const action of pastActions)
      await facilitator.reportAction(action.wording, action.status, action.obstacle)
    await this.pictures('past-actions')
    await this.next('voice')
    for (const story of items) await this.item(story)
    await this.facilitator.press('n')
    await expect(this.projector.view).toContainText(unfinished.title)
    await this.facilitator.leave('Carry over', unfinished.reason)
    await this.next('read-back')
    await this.next('closing')
  }

  private async item(story: (typeof items)[number]): Promise<void> {
    await this.facilitator.press('n')
    await expect(this.projector.view).toContainText(story.title)
    await tellItem(this.facilitator, story, inDays)
    await this.pictures('item')
    if (story.title.startsWith('Heron Flats')) await this.heronFlats()
  }

  /** The pictures everyone sees first, and the private pane beside the same item. */
  private async heronFlats(): Promise<void> {
    await this.picture(this.facilitator.page, 'facilitator.png')
    await this.picture(this.projector.page, 'projector.png')
    await this.facilitator.openNotes()
    await this.facilitator.writeNote(privateNote)
    await this.picture(this.facilitator.page, 'facilitator-private-notes.png')
    await this.facilitator.press('r')
  }

  private async next(kind: string): Promise<void> {
    await this.facilitator.press('n')
    await this.projector.shows(kind)
    await this.pictures(kind)
  }

  async partBAndWrapUp(): Promise<void> {
    const { facilitator } = this
    await facilitator.button('Close Part A').click()
    await this.projector.shows('blank')
    await this.pictures('part-b')
    await facilitator.button(/^Wrap up$/).click()
    await facilitator.word(wording.neighborhood, wording.section, wording.text)
    await this.picture(facilitator.page, this.numbered('wrap-up', 'facilitator'))
    await facilitator.endMeeting('Carry over')
  }

  /** Saves every document the meeting has, each after a look at its preview. */
  async documents(): Promise<void> {
    const names = await this.facilitator.documents()
    for (const [index, name] of names.entries()) {
      await this.facilitator.openDocument(name)
      if (index === 0)
        await this.picture(this.facilitator.page, this.numbered('papers', 'facilitator'))
      await this.facilitator.saveDocument()
      await expect.poll(() => this.pdfs().length).toBe(index + 1)
    }
  }

  pdfs(): string[] {
    return this.candor.dialogs
      .saved()
      .filter((name) => name.endsWith('.pdf') && !this.before.has(name))
  }

  private async pictures(name: string): Promise<void> {
    await this.picture(this.facilitator.page, this.numbered(name, 'facilitator'))
    await this.picture(this.projector.page, this.numbered(name, 'projector'))
    this.step += 1
  }

  private numbered(name: string, window: string): string {
    const number = String(this.step + 1).padStart(2, '0')
    return `step-${number}-${name.replace(' ', '-')}-${window}.png`
  }

  /** Pictures show what is there when it has come to rest, not the middle of a fade. */
  private async picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(out, name), animations: 'disabled' })
  }
}

/** What goes out before the meeting: its agenda to print and as a web page, and its calendar file. */
async function announce(candor: Launched, facilitator: Facilitator): Promise<void> {
  const isSaved = (name: string): Promise<void> =>
    expect.poll(() => candor.dialogs.saved()).toContain(name)
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Agenda')
  await facilitator.saveDocument()
  await isSaved('agenda.pdf')
  await facilitator.saveAs('Web page…')
  await isSaved('agenda.html')
  await facilitator.saveAs('Calendar file…')
  await isSaved('meeting.ics')
  await facilitator.goTo('Prepare')
}

/** The calendar date in so many days. */
function inDays(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** What a demonstration writes. Only that is removed from the folder, whatever else lies there. */
const written =
  /^((agenda|minutes|sign-in-sheet|report-back-[a-z0-9-]+)( \(\d+\))?\.pdf|agenda( \(\d+\))?\.html|meeting( \(\d+\))?\.ics|(step-\d\d-[a-z-]+|facilitator[a-z-]*|projector)\.png)$/

async function clearEarlierDemo(): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const name of await readdir(out)) if (written.test(name)) await rm(join(out, name))
}

async function main(): Promise<void> {
  if (needsBuild(root) && !buildApp(root)) throw new Error('the build failed; see above')
  await clearEarlierDemo()
  const dataDir = mkdtempSync(join(tmpdir(), 'candor-demo-'))
  const candor = await launchCandor({ dataDir, dialogs: out, screens: '{1920x1080}{1920x1080}' })
  try {
    await candor.facilitator.setViewportSize({ width: 1920, height: 1080 })
    const facilitator = new Facilitator(candor.facilitator)
    await candor.facilitator.screenshot({ path: join(out, 'step-00-start-facilitator.png') })
    await facilitator.trySample()
    await candor.facilitator.screenshot({ path: join(out, 'step-00-prepare-facilitator.png') })
    await announce(candor, facilitator)
    await facilitator.start()
    await facilitator.openProjector()
    const demo = new Demo(candor, facilitator, new ProjectorScreen(await candor.projector()))
    await demo.meeting()
    await demo.partBAndWrapUp()
    await demo.documents()
    console.log(
      `Wrote agenda.pdf, agenda.html, meeting.ics, ${demo.pdfs().join(', ')} and pictures of both windows to ${out}`,
    )
  } finally {
    await candor.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

await main()
