import { Archive } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { useDispatch } from '../client/useSnapshot'

/** Keeps the document that is shown as a version, for good. */
export function KeepVersion(props: {
  label: string
  /** The preview; null while it is made. */
  token: string | null
}): ReactElement {
  const { token } = props
  const dispatch = useDispatch()
  return (
    <Button
      small
      isDisabled={token === null}
      onPress={() =>
        token === null ? undefined : void dispatch({ type: 'document.freeze', token })
      }
    >
      <Archive aria-hidden="true" />
      {props.label}
    </Button>
  )
}
