import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import { launchCandor, type Launched } from '../../e2e/attach'
import { findTexts } from './search'

/** What came out of looking for traces. */
export interface TraceFigures {
  operations: number
  crashes: number
  /** Files that held something typed, a secret, or the mark of an SQLite file. */
  found: string[]
}

const passphrase = 'seven herons cross the millrace'
/** Words nobody else would write, one for each place something is typed in. */
const marks = ['Quixhaven', 'zanzibar-shelter', 'pelican-whisper', 'ocarina-heard', 'tamarind-deed']
const sought = [...marks, passphrase]

/** The built program in a browser of its own, with every folder it may write to below one. */
class Place {
  private constructor(readonly root: string) {}

  static async make(): Promise<Place> {
    const place = new Place(await mkdtemp(join(tmpdir(), 'candor-traces-')))
    for (const name of ['tmp', 'home', 'saved']) await mkdir(join(place.root, name))
    return place
  }

  launch(): Promise<Launched> {
    const at = (name: string): string => join(this.root, name)
    return launchCandor({
      dataDir: at('data'),
      dialogs: at('saved'),
      // The profile, temporary files and whatever else would go to the user's folders.
      env: { TMPDIR: at('tmp'), XDG_RUNTIME_DIR: at('tmp'), HOME: at('home') },
    })
  }

  async look(figures: TraceFigures): Promise<void> {
    figures.found.push(...(await findTexts([this.root], sought)))
    // The browser keeps empty databases of its own in its profile, as long as it runs.
    const databases = await findTexts([this.root], ['SQLite format 3'])
    figures.found.push(...databases.filter((path) => !path.includes('/profile/')))
  }
}

/** Sends a command as the page does; the id it answers with. */
async function say(page: Page, command: FacilitatorCommand): Promise<string> {
  const answer = await page.evaluate(
    (body) =>
      (
        window as unknown as {
          candor: {
            dispatch(body: unknown): Promise<{ ok: boolean; value: { id: string | null } }>
          }
        }
      ).candor.dispatch(body),
    command,
  )
  if (!answer.ok) throw new Error(`${command.type} was refused`)
  return answer.value.id ?? ''
}

/** Locks the notes; resolves once the page that knew them is gone and the next one listens. */
async function lockNotes(page: Page): Promise<string> {
  await page.evaluate(() => Object.assign(window, { knows: true }))
  const id = await say(page, { type: 'pane.lock' })
  await page.waitForFunction(() => !('knows' in window) && 'candor' in window)
  return id
}

/**
 * Uses the built program: types marks into everything, locks, unlocks, backs up, takes it all
 * back, is killed and opened again; after each operation and each crash every file is searched.
 */
export async function useAndLook(operations: number, figures: TraceFigures): Promise<void> {
  const place = await Place.make()
  let candor = await place.launch()
  let page = candor.facilitator
  const perform = async (command: FacilitatorCommand): Promise<string> => {
    const id = await (command.type === 'pane.lock' ? lockNotes(page) : say(page, command))
    figures.operations += 1
    await place.look(figures)
    return id
  }
  const [name = '', title = '', note = '', heard = '', deed = ''] = marks
  const id = await perform({
    type: 'app.newWorkgroup',
    name,
    goalSentence: '',
    neighborhoods: [name],
    passphrase,
  })
  const code = await page.getByRole('list', { name: 'Recovery code' }).innerText()
  await perform({ type: 'app.recoveryNoted', lastGroup: code.trim().split(/\s+/).at(-1) ?? '' })
  const meetingId = await perform({
    type: 'meeting.create',
    fields: {
      date: '2026-11-24',
      startTime: '10:00',
      place: name,
      facilitator: name,
      noteTaker: '',
    },
  })
  const fields = { title, presenter: name, minutes: 15, neighborhoodIds: [] }
  const itemId = await perform({
    type: 'item.add',
    meetingId,
    fields: { ...fields, purpose: 'discuss', part: 'A' },
  })
  const typed: readonly ((n: number) => FacilitatorCommand)[] = [
    (n) => ({ type: 'note.write', meetingId, itemId, text: `${note} ${n}` }),
    (n) => ({ type: 'item.notes', id: itemId, notes: `${heard} ${n}` }),
    () => ({ type: 'pane.lock' }),
    () => ({ type: 'pane.unlock', secret: passphrase }),
    (n) => ({ type: 'workgroup.edit', fields: { contact: `${deed} ${n}` } }),
    () => ({ type: 'app.undo' }),
    (n) => ({ type: 'item.notes', id: itemId, notes: `${deed} ${n}`.repeat(300) }),
    () => ({ type: 'backup.save' }),
    () => ({ type: 'app.renewKeys', passphrase }),
  ]
  while (figures.operations < operations) {
    for (const command of typed) await perform(command(figures.operations))
    await candor.kill()
    figures.crashes += 1
    await place.look(figures)
    candor = await candor.restart()
    page = candor.facilitator
    await perform({ type: 'app.openWorkgroup', id, secret: passphrase })
    await perform({ type: 'app.openMeeting', meetingId })
  }
  await candor.close()
  await place.look(figures)
  await rm(place.root, { recursive: true })
}
