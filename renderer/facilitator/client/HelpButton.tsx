import { CircleHelp } from 'lucide-react'
import { type ReactElement, useContext } from 'react'
import { Button } from '../../ui/Button'
import { HelpContext, type HelpPageId } from './help'
import { helpButton as texts } from './texts'

/**
 * Opens the help: a page of its own, or the one of the screen that is shown. `look`: what it is seen
 * on; on the private pane that is `restricted`.
 */
export function HelpButton(props: {
  page?: HelpPageId
  look?: 'quiet' | 'restricted'
}): ReactElement {
  const { page, look = 'quiet' } = props
  const help = useContext(HelpContext)
  return (
    <Button
      look={look}
      icon
      aria-label={page === undefined ? texts.help : texts.helpOn(page.replaceAll('-', ' '))}
      onPress={() => help.open(page)}
    >
      <CircleHelp aria-hidden="true" />
    </Button>
  )
}
