import { useEffect, useMemo, type ReactElement, type ReactNode } from 'react'
import { FlagMessageContext, GuardContext } from '../../ui/nameGuard/nameGuardContext'
import { discreetMessage, GuardClient, HeldTexts, openMessage } from './nameGuardClient'
import { useClient, useStatePart } from './useSnapshot'

/** Looks at what is typed in the open workgroup; what was said in one is forgotten in another. */
export function NameGuardProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useClient()
  const workgroupId = useStatePart((state) => state?.snapshot.open?.workgroupId ?? null)
  const guard = useMemo(
    () =>
      workgroupId === null
        ? null
        : new GuardClient(client, HeldTexts.safeParse(client.memory.of('held texts')).data),
    [client, workgroupId],
  )
  useEffect(
    () => client.memory.keep('held texts', () => (guard === null ? [] : [...guard.held])),
    [client, guard],
  )
  const message = useStatePart((state) => {
    const projector = state?.snapshot.projector
    const isCopied = projector?.seenBy === 'the room'
    const isShared = projector?.onePicture === true && projector.window === 'open'
    return isCopied || isShared ? discreetMessage : openMessage
  })
  return (
    <FlagMessageContext value={message}>
      <GuardContext value={guard}>{children}</GuardContext>
    </FlagMessageContext>
  )
}
