import { Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ShippedTemplate } from '../../../../shared/meeting/contract'
import type { Template } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { useDispatch, useRecord } from '../../client/useSnapshot'
import { TemplateForm } from './TemplateForm'
import { templateWords, templatesOf, useShippedTemplates } from './useTemplates'
import { templatesPanel as texts } from './texts'

type Editing = { readonly id: string | null; readonly from: ShippedTemplate }

const nothingYet: ShippedTemplate = { name: '', items: [] }

/** Agendas for meetings that come again: the site's own, and those that come with Candor. */
export function TemplatesPanel(): ReactElement {
  const own = templatesOf(useRecord())
  const shipped = useShippedTemplates()
  const [editing, setEditing] = useState<Editing | null>(null)
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.templates}</h2>
        <Button look="primary" onPress={() => setEditing({ id: null, from: nothingYet })}>
          <Plus aria-hidden="true" />
          {texts.newTemplate}
        </Button>
      </div>
      <p className="muted">
        {own.length === 0 ? texts.noTemplateYourOwnYet : texts.yourOwnTemplatesUseThem}
      </p>
      <ul className="register">
        {own.map((row) => (
          <OwnTemplate
            key={row.id}
            row={row}
            onEdit={() => setEditing({ id: row.id, from: row })}
          />
        ))}
      </ul>
      <h2>{texts.comeWithCandor}</h2>
      <ul className="register">
        {shipped.map((row) => (
          <li key={row.name} className="register__row">
            <TemplateText row={row} />
            <div className="register__tools">
              <Button
                small
                aria-label={texts.copyAndChangeOf(row.name)}
                onPress={() => setEditing({ id: null, from: row })}
              >
                {texts.copyAndChange}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <TemplateForm id={editing.id} from={editing.from} onClose={() => setEditing(null)} />
      )}
    </div>
  )
}

function TemplateText({ row }: { row: ShippedTemplate }): ReactElement {
  return (
    <div className="register__text">
      <strong dir="auto">{row.name}</strong>
      <p className="register__facts">{templateWords(row)}</p>
      <p className="register__more" dir="auto">
        {row.items.map((item) => item.title).join(' · ')}
      </p>
    </div>
  )
}

function OwnTemplate({ row, onEdit }: { row: Template; onEdit: () => void }): ReactElement {
  const dispatch = useDispatch()
  return (
    <li className="register__row">
      <TemplateText row={row} />
      <div className="register__tools">
        <Button small aria-label={texts.changeOf(row.name)} onPress={onEdit}>
          {texts.change}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={texts.removeOf(row.name)}
          onPress={() => void dispatch({ type: 'template.remove', id: row.id })}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  )
}
