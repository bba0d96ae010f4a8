import type { ReactElement, ReactNode } from 'react'
import { useQuery } from '../client/useQuery'
import './stopped.css'
import { numbersTogether as texts } from './texts'

/** Says which numbers of people in a document tell a small one together; nothing when none do. */
export function NumbersTogether(props: {
  token: string
  /** What can be done about it. */
  children?: ReactNode
}): ReactElement | null {
  const { token } = props
  const found = useQuery({ type: 'document.numbers', token })
  if (found === null || found.workedOut.length === 0) return null
  return (
    <section className="stopped" role="status" aria-label={texts.smallNumbersThatCanBe}>
      <p className="stopped__head">{texts.aNumberPeopleFrom1(found.upTo, found.upTo)}</p>
      <ol className="stopped__list">
        {found.workedOut.map(({ here, with: others }, index) => (
          <li key={index} className="stopped__row">
            <span dir="auto">
              <strong>{here.where}</strong>: <q>{here.said}</q>
              {others.map(({ where, said }, n) => (
                <span key={n}>
                  {n === 0 ? texts.nextTo : texts.and}
                  {where}: <q>{said}</q>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {props.children}
    </section>
  )
}
