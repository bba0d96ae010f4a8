import type { ShippedTemplate } from '../../../../shared/meeting/contract'
import type { Template } from '../../../../shared/meeting/tables'
import type { SharedRecord } from '../../../../shared/record/record'
import { formatCount } from '../../../ui/labels'
import { useQuery } from '../../client/useQuery'

const none: readonly ShippedTemplate[] = []

/** The site's own templates, in the order in which they were made. */
export const templatesOf = (record: SharedRecord): Template[] =>
  [...record.template.values()].sort((a, b) => a.position - b.position)

/** The templates that come with Candor; none until they are read. */
export const useShippedTemplates = (): readonly ShippedTemplate[] =>
  useQuery({ type: 'templates.shipped' })?.templates ?? none

/** How much a template plans. */
export function templateWords({ items }: ShippedTemplate): string {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  return `${formatCount(items.length, 'item')} · ${minutes} min`
}
