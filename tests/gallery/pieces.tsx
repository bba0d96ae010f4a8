import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from '../../renderer/ui/Button'
import { Finder } from '../../renderer/ui/form/Finder'
import { FormButtons, Form } from '../../renderer/ui/form/Form'
import { RoleFields } from '../../renderer/ui/RoleFields'
import { Choices, Segments } from '../../renderer/ui/Choices'
import { DraftField } from '../../renderer/ui/DraftField'
import { Field } from '../../renderer/ui/Field'
import { Key } from '../../renderer/ui/Key'
import { FlagNote } from '../../renderer/ui/nameGuard/FlagNote'
import { PictureView } from '../../renderer/ui/PictureView'
import { PlainFindings } from '../../renderer/ui/plainLanguage/PlainFindings'
import { PdfPages } from '../../renderer/ui/print/PdfPages'
import { PrintField } from '../../renderer/ui/print/PrintField'
import { SecretForm } from '../../renderer/ui/SecretForm'
import { SelectField } from '../../renderer/ui/SelectField'
import { WeeksField } from '../../renderer/ui/WeeksField'
import { PlainReader } from '../../shared/plainLanguage/plainReader'
import { smallPdf } from './smallPdf'
import { useRefusedForm } from './useRefusedForm'

/** A piece of `renderer/ui` in one of its states. */
export interface Piece {
  /** Its file, as in `renderer/ui`. */
  readonly file: string
  readonly state: string
  readonly show: ReactNode
}

/** A piece whose value changes as it would on a screen. */
function With<T>(props: { first: T; show: (value: T, change: (value: T) => void) => ReactNode }) {
  const [value, setValue] = useState(props.first)
  return <>{props.show(value, setValue)}</>
}

const nothing = (): void => undefined
const long = 'Ask the transit agency when the light at the Heron Flats bus shelter is repaired, '
const places = [
  { id: 'heron', name: 'Heron Flats' },
  { id: 'tern', name: 'Tern Street' },
  { id: 'lower', name: 'The Lower Ropewalk beyond the Old Cannery and the second lock' },
]

const buttons: readonly Piece[] = (
  ['plain', 'primary', 'quiet', 'restricted', 'stop'] as const
).map((look) => ({
  file: 'Button',
  state: look,
  show: (
    <div className="actions-row actions-row--start">
      <Button look={look}>Show next</Button>
      <Button look={look} small>
        Small
      </Button>
      <Button look={look} isDisabled>
        Disabled
      </Button>
    </div>
  ),
}))

const field = (state: string, first: string, more: object): Piece => ({
  file: 'Field',
  state,
  show: (
    <With
      first={first}
      show={(value, change) => (
        <Field place={null} label="What was decided" value={value} onChange={change} {...more} />
      )}
    />
  ),
})

const fields: readonly Piece[] = [
  field('empty, with a hint', '', { hint: 'Who does what, in public words.' }),
  field('with an error', '', { error: 'Say what was decided.' }),
  field('several lines, long', long.repeat(4), { rows: 4 }),
  field('right to left', 'مطالبة هيئة النقل بإصلاح المصباح', {}),
  {
    file: 'DraftField',
    state: 'over something stored',
    show: <DraftField place={null} label="Owner" value="Sgt. Lena Voss" onCommit={nothing} />,
  },
  {
    file: 'WeeksField',
    state: 'with a number',
    show: (
      <WeeksField
        label="Remind again after"
        hint="In weeks."
        value={6}
        mayBeEmpty
        onCommit={nothing}
      />
    ),
  },
]

const choices: readonly Piece[] = [
  {
    file: 'Choices',
    state: 'one of a few',
    show: (
      <With
        first="decide"
        show={(value, change) => (
          <Segments
            label="Purpose"
            value={value}
            options={[
              { value: 'inform', label: 'Inform' },
              { value: 'discuss', label: 'Discuss' },
              { value: 'decide', label: 'Decide' },
            ]}
            onChange={change}
          />
        )}
      />
    ),
  },
  {
    file: 'Choices',
    state: 'any number, one long',
    show: (
      <With
        first={['heron']}
        show={(value, change) => (
          <Choices label="Neighborhoods" options={places} chosen={value} onChange={change} />
        )}
      />
    ),
  },
  {
    file: 'Choices',
    state: 'nothing to choose',
    show: <Choices label="Groups" options={[]} chosen={[]} onChange={nothing} empty="None yet." />,
  },
  {
    file: 'SelectField',
    state: 'one of many',
    show: (
      <With
        first="tern"
        show={(value, change) => (
          <SelectField label="Neighborhood" value={value} options={places} onChange={change} />
        )}
      />
    ),
  },
  {
    file: 'RoleFields',
    state: 'a category the site dropped since',
    show: (
      <RoleFields role="police" category="Outreach" categories={['Police']} onChange={nothing} />
    ),
  },
  {
    file: 'print/PrintField',
    state: 'usual',
    show: <PrintField large={false} onChange={nothing} showLabel />,
  },
]

const wording = 'We will ensure that the light is on again.'
const plain = 'Ask the transit agency for a new lamp.'
const reader = new PlainReader([{ kind: 'promise', word: 'ensure', say: 'try to make sure' }], 10)

const notes: readonly Piece[] = [
  {
    file: 'nameGuard/FlagNote',
    state: 'may be somebody',
    show: (
      <FlagNote
        found={{
          text: 'Alder was there',
          flags: [{ start: 0, end: 5, words: 'Alder', before: '', after: ' was' }],
          quiet: [],
          message: '“Alder” may name a person.',
          pass: nothing,
        }}
        value="Alder was there"
        onTakeOut={nothing}
      />
    ),
  },
  {
    file: 'plainLanguage/PlainFindings',
    state: 'one hint',
    show: <PlainFindings read={{ text: wording, ...reader.read(wording) }} onShow={nothing} />,
  },
  {
    file: 'plainLanguage/PlainFindings',
    state: 'nothing to say',
    show: <PlainFindings read={{ text: plain, ...reader.read(plain) }} onShow={nothing} />,
  },
]

/** A form whose sending is refused. */
function RefusedForm(): ReactElement {
  const form = useRefusedForm()
  return (
    <Form of={form} buttons={<FormButtons of={form} submit="Save" onCancel={nothing} />}>
      <Field {...form.field('wording')} place={null} label="Decision" />
    </Form>
  )
}

const forms: readonly Piece[] = [
  { file: 'form/Form', state: 'says what was refused', show: <RefusedForm /> },
  {
    file: 'form/Finder',
    state: 'narrows a list down',
    show: (
      <Finder
        label="Find a name"
        placeholder="Name"
        value=""
        maxLength={200}
        onChange={nothing}
        onEnter={nothing}
      />
    ),
  },
]

const onePage = smallPdf('Minutes of the Larkmoor workgroup')
const noPdf = new TextEncoder().encode('not a document')

const others: readonly Piece[] = [
  {
    file: 'print/PdfPages',
    state: 'one page',
    show: <PdfPages bytes={onePage} title="Minutes" />,
  },
  {
    file: 'print/PdfPages',
    state: 'can’t be drawn',
    show: <PdfPages bytes={noPdf} title="Minutes" />,
  },
  {
    file: 'Key',
    state: 'keys',
    show: (
      <p>
        <Key>Alt+N</Key> <Key>F9</Key> <Key>⌘K</Key>
      </p>
    ),
  },
  {
    file: 'SecretInput',
    state: 'something typed',
    show: (
      <With
        first="seven herons cross"
        show={(value, change) => (
          <Field type="password" label="Passphrase" value={value} onChange={change} />
        )}
      />
    ),
  },
  {
    file: 'SecretForm',
    state: 'wrong passphrase',
    show: (
      <SecretForm
        label="Passphrase"
        words={{ open: 'Open', opening: 'Opening…', cancel: 'Cancel' }}
        open={() =>
          Promise.resolve({ ok: false, refusal: { message: 'This passphrase does not open it.' } })
        }
        onClose={nothing}
      />
    ),
  },
  {
    file: 'PictureView',
    state: 'calls and concerns',
    show: (
      <PictureView
        picture={{
          width: 400,
          height: 60,
          alt: 'Calls and concerns of two months',
          marks: [
            { kind: 'box', x: 0, y: 10, width: 240, height: 16, tone: 'calls' },
            { kind: 'box', x: 0, y: 32, width: 120, height: 16, tone: 'heard' },
          ],
        }}
      />
    ),
  },
]

/** Every piece of `renderer/ui`, in its states. */
export const pieces: readonly Piece[] = [
  ...buttons,
  ...fields,
  ...choices,
  ...notes,
  ...forms,
  ...others,
]

/** Shown as a whole, so that a reader sees what belongs together. */
export const Shown = ({ piece }: { piece: Piece }): ReactElement => (
  <figure className="gallery__piece">
    <figcaption>
      {piece.file}: {piece.state}
    </figcaption>
    {piece.show}
  </figure>
)
