import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import { launchCandor } from '../../e2e/attach'
import { readTold } from '../../e2e/pages/told'
import { type Artifact, textArtifact } from './artifact'
import { publicWords } from './core'

interface Bridge {
  dispatch(command: unknown): Promise<{ ok: boolean }>
}

const say = async (page: Page, command: FacilitatorCommand): Promise<void> => {
  const { ok } = await page.evaluate(
    (body) => (window as unknown as { candor: Bridge }).candor.dispatch(body),
    command,
  )
  if (!ok) throw new Error(`${command.type} was refused`)
}

/** What comes out of the built app's windows and what it leaves on the disk, private things open beside. */
export async function windowArtifacts(root: string, workgroupId: string): Promise<Artifact[]> {
  for (const name of ['tmp', 'home', 'saved']) await mkdir(join(root, name), { recursive: true })
  const at = (name: string): string => join(root, name)
  const candor = await launchCandor({
    dataDir: at('data'),
    dialogs: at('saved'),
    screens: '{1280x800}{1920x1080}',
    env: { TMPDIR: at('tmp'), XDG_RUNTIME_DIR: at('tmp'), HOME: at('home') },
  })
  const page = candor.facilitator
  await say(page, { type: 'app.openWorkgroup', id: workgroupId, secret: '' })
  const meetingId = await firstMeeting(page)
  await say(page, { type: 'app.openMeeting', meetingId })
  await say(page, { type: 'projector.openWindow' })
  const projector = await candor.projector()
  await page.getByRole('radio', { name: 'Meet', exact: true }).click()
  await say(page, { type: 'pane.open', rehearsal: true })
  // What is looked for everywhere else is here, on the facilitator's screen.
  await page.getByRole('radio', { name: 'A person' }).click()
  await page.getByRole('region', { name: 'Private notes' }).getByText('Zvéq').first().waitFor()
  const rooms = await everySlide(page, projector)
  const clipboard = await clipboardOf(page)
  const artifacts = [
    textArtifact('the room’s window, as it is built', rooms.html, publicWords),
    textArtifact('the room’s window, as it is read', rooms.text, publicWords),
    textArtifact('the room’s window, to a screen reader', rooms.tree, publicWords),
    textArtifact(
      'titles of windows',
      `${await page.title()}\n${await projector.title()}`,
      'Candor',
    ),
    textArtifact('addresses of windows', `${page.url()}\n${projector.url()}`, 'projector'),
    textArtifact('the clipboard', `clipboard: ${clipboard}`, 'clipboard:'),
    textArtifact('the program’s log', `log: ${candor.log()}`, 'log:'),
    ...(await filesOf(root)),
  ]
  await candor.close()
  return [
    ...artifacts,
    ...(await filesOf(root)).map((one) => ({ ...one, name: `${one.name}, after` })),
  ]
}

/** The sample's meeting of today. */
async function firstMeeting(page: Page): Promise<string> {
  const { open } = await readTold<{
    open: { record: { meeting: { id: string; phase: string }[] } } | null
  }>(page)
  const meeting = open?.record.meeting.find((row) => row.phase !== 'ended')
  if (meeting === undefined) throw new Error('the sample has no meeting before it')
  return meeting.id
}

async function everySlide(
  page: Page,
  projector: Page,
): Promise<{ html: string; text: string; tree: string }> {
  const said = { html: '', text: '', tree: '' }
  const browser = await projector.context().newCDPSession(projector)
  for (let shown = 0; shown < 12; shown += 1) {
    const before = await projector.content()
    const next = await page.evaluate(() =>
      (window as unknown as { candor: Bridge }).candor.dispatch({ type: 'projector.next' }),
    )
    if (!next.ok) break
    await projector.waitForFunction((html) => document.documentElement.outerHTML !== html, before)
    said.html += await projector.content()
    said.text += await projector.evaluate(() => document.body.innerText)
    said.tree += JSON.stringify(await browser.send('Accessibility.getFullAXTree'))
  }
  return said
}

/** What a paste would bring in; nothing where the system lets nobody look. */
async function clipboardOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session
    .send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] })
    .catch(() => undefined)
  return page.evaluate(() => navigator.clipboard.readText()).catch(() => '')
}

/** Everything on the disk below a folder: the names of all files, and what is in each. */
async function filesOf(root: string): Promise<Artifact[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const contents = await Promise.all(
    paths.map((path) => readFile(path).catch(() => Buffer.alloc(0))),
  )
  const all = Buffer.concat(contents)
  return [
    textArtifact('names of files', paths.join('\n'), 'header-'),
    { name: 'every file on the disk', bytes: all, control: 'candor' },
  ]
}
