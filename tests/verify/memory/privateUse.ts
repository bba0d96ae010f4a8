import type { Page } from 'playwright'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'

interface Said {
  readonly ok: boolean
  readonly value: { readonly id: string | null }
  readonly refusal?: { readonly message: string }
}

/** What is private in a use, both words that stand nowhere else. */
export interface Secrets {
  /** In every note, in a participant's name and in a concern. */
  readonly said: string
  readonly passphrase: string
}

/** The stand-ins a command has for the secrets. */
const saidHere = '{said}'
const passphraseHere = '{passphrase}'

const codesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

const fields = {
  date: '2026-11-24',
  startTime: '10:00',
  place: 'Tern Street Library',
  facilitator: 'Odile Marsh',
  noteTaker: '',
}

/** A facilitator who writes private notes in a meeting. */
export class PrivateUse {
  private meetingId = ''
  private participantId = ''

  constructor(
    private readonly page: Page,
    private readonly secrets: Secrets,
  ) {}

  get texts(): readonly string[] {
    return [this.secrets.said, this.secrets.passphrase]
  }

  /**
   * Sends a command from within the page. What is private in it is put together there, from the
   * numbers of its letters: in words it would go through the memory of every process on the way, as
   * no text that is typed does.
   */
  private async say(command: FacilitatorCommand): Promise<string> {
    const answer = await this.page.evaluate(
      ({ text, words }) => {
        const secrets = words.map(([hold, codes]) => [hold, String.fromCharCode(...codes)] as const)
        const body: unknown = JSON.parse(text, (_key, value: unknown) =>
          typeof value === 'string'
            ? secrets.reduce((all, [hold, secret]) => all.replace(hold, secret), value)
            : value,
        )
        return (
          window as unknown as { candor: { dispatch(body: unknown): Promise<Said> } }
        ).candor.dispatch(body)
      },
      {
        text: JSON.stringify(command),
        words: [
          [saidHere, codesOf(this.secrets.said)],
          [passphraseHere, codesOf(this.secrets.passphrase)],
        ] as [string, number[]][],
      },
    )
    if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal?.message ?? 'refused'}`)
    return answer.value.id ?? ''
  }

  /** Makes a workgroup with a meeting that has a private note for each item, and a participant's file. */
  async begin(notes: number): Promise<void> {
    await this.say({
      type: 'app.newWorkgroup',
      name: 'Larkmoor LEAD OWG',
      goalSentence: '',
      neighborhoods: ['Heron Flats'],
      passphrase: `${passphraseHere} crosses the millrace`,
    })
    const code = await this.page.getByRole('list', { name: 'Recovery code' }).innerText()
    const lastGroup = code.trim().split(/\s+/).at(-1) ?? ''
    await this.say({ type: 'app.recoveryNoted', lastGroup })
    await this.say({ type: 'pane.open', rehearsal: true })
    await this.beginFile()
    this.meetingId = await this.say({ type: 'meeting.create', fields })
    await this.say({ type: 'app.openMeeting', meetingId: this.meetingId })
    for (let note = 1; note <= notes; note += 1) await this.addNote(note)
    await this.say({ type: 'meeting.start', meetingId: this.meetingId })
  }

  private async beginFile(): Promise<void> {
    await this.say({ type: 'restricted.settings', fields: { namesAllowed: true } })
    this.participantId = await this.say({
      type: 'participant.add',
      fields: { name: saidHere, aliases: [], notForWorkgroup: false },
    })
    await this.say({
      type: 'file.open',
      participantId: this.participantId,
      itemId: null,
      openedBy: 'Odile Marsh',
    })
    await this.say({
      type: 'participantNote.add',
      participantId: this.participantId,
      meetingId: null,
      itemId: null,
      fields: {
        releaseId: null,
        agreement: 'Agreed in person.',
        part2: false,
        kinds: ['contact'],
        author: 'Odile Marsh',
        text: `Asked for ${saidHere}.`,
        audience: ['Case management'],
        reason: 'outreach',
        disposeOn: '2027-06-30',
      },
    })
  }

  private async addNote(number: number): Promise<void> {
    const { meetingId } = this
    const itemId = await this.say({
      type: 'item.add',
      meetingId,
      fields: {
        title: `Bus shelter ${number}`,
        presenter: '',
        minutes: 5,
        neighborhoodIds: [],
        purpose: 'discuss',
        part: 'A',
      },
    })
    const text = `Said the word ${saidHere}, and ${number} more.`
    await this.say({ type: 'note.write', meetingId, itemId, text })
  }

  /** Opens the pane and goes to an item, so that its note is on the screen. */
  async showNotes(): Promise<void> {
    await this.say({ type: 'pane.open', rehearsal: true })
    await this.page.getByRole('region', { name: 'Private notes' }).waitFor()
    await this.page
      .getByRole('button', { name: /Bus shelter 1(?!\d)/ })
      .first()
      .click()
    // Asked in a way that tells nobody what the field says.
    await this.page.waitForFunction(
      () => document.querySelector('.private__note textarea') !== null,
    )
  }

  async lock(): Promise<void> {
    await this.say({ type: 'pane.lock' })
  }

  async unlock(): Promise<void> {
    await this.say({ type: 'pane.unlock', secret: `${passphraseHere} crosses the millrace` })
  }

  /** Presses the key that hides everything. */
  async panic(): Promise<void> {
    await this.page.keyboard.press('F9')
  }
}
