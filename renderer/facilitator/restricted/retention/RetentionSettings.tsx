import { type ReactElement, useEffect, useState } from 'react'
import type { RetentionLook } from '../../../../shared/restricted/contract'
import { shippedRedisclosureNotice } from '../../../../shared/restricted/redisclosureNotice'
import { dayAfter } from '../../../../shared/restricted/retention'
import type { LegalHold, RestrictedSettings } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { DraftField } from '../../../ui/DraftField'
import { Field } from '../../../ui/Field'
import { Form, FormButtons } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { clockTime, dateInWords, dateOf } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useDispatch, useSnapshot } from '../../client/useSnapshot'
import { PurgeQueue } from './PurgeQueue'
import '../restricted.css'
import './RetentionSettings.css'
import { retentionSettings as texts } from './texts'

const nameOptions = [
  { value: 'codes', label: texts.byCodeAlone },
  { value: 'names', label: texts.namesMayBeKept },
] as const

/** How restricted notes are kept, what is due to be purged, and whether a legal hold stops that. */
export function RetentionSettings(props: {
  settings: RestrictedSettings
  hold: LegalHold | null
}): ReactElement {
  const { settings, hold } = props
  const dispatch = useDispatch()
  const look = useRetention()
  const set = (fields: Partial<Omit<RestrictedSettings, 'id'>>): void =>
    void dispatch({ type: 'restricted.settings', fields })
  const days = (value: string, then: (days: number) => void): void => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= 1 && number <= 3_650) then(number)
  }
  return (
    <div className="keeping">
      <section className="form">
        <h3>{texts.dueToBeDeleted}</h3>
        {look === null ? (
          <p aria-busy="true">{texts.looking}</p>
        ) : (
          <PurgeQueue look={look} hold={hold} />
        )}
        <h3>{texts.legalHold}</h3>
        <Hold hold={hold} />
        {look !== null && look.versionCount > 0 && <KeptVersions look={look} />}
        {look !== null && look.backups.length > 0 && (
          <>
            <h3>{texts.backups}</h3>
            <p>{backupsInWords(look)}</p>
          </>
        )}
      </section>
      <section className="form">
        <h3>{texts.rulesOfThisSite}</h3>
        <Segments
          label={texts.participantsAreKept}
          value={settings.namesAllowed ? 'names' : 'codes'}
          options={nameOptions}
          onChange={(value) => set({ namesAllowed: value === 'names' })}
        />
        <DraftField
          label={texts.daysEntryKeptUnlessSays}
          type="number"
          value={String(settings.keepDays)}
          onCommit={(value) => days(value, (keepDays) => set({ keepDays }))}
        />
        <DraftField
          label={texts.daysBeforeDeletion}
          type="number"
          value={String(settings.warnDays)}
          onCommit={(value) =>
            days(value, (warnDays) => set({ warnDays: Math.min(warnDays, 365) }))
          }
        />
        <DraftField
          label={texts.daysYourSiteKeepsBackups}
          type="number"
          value={String(settings.keepBackupsDays)}
          onCommit={(value) => days(value, (keepBackupsDays) => set({ keepBackupsDays }))}
        />
        <DraftField
          place={null}
          label={texts.noticeOnRedisclosure}
          rows={3}
          value={settings.redisclosureNotice}
          placeholder={shippedRedisclosureNotice.text}
          hint={texts.standsWithFilesRestrictedPrints}
          onCommit={(redisclosureNotice) => set({ redisclosureNotice })}
        />
      </section>
    </div>
  )
}

/** What was kept of what was changed since: under a hold all of it, releases always. */
function KeptVersions({ look }: { look: RetentionLook }): ReactElement {
  const { versions, versionCount } = look
  return (
    <details>
      <summary>{texts.areKept(formatCount(versionCount, texts.earlierVersion))}</summary>
      <ul className="file__list">
        {versions.map((version) => (
          <li key={version.id} className="entryline">
            <strong>{version.code === '' ? version.of : `${version.code} · ${version.of}`}</strong>
            {version.said === null ? (
              <span className="code__state">{texts.openTheFile}</span>
            ) : (
              <span dir="auto">{version.said}</span>
            )}
            <span className="code__state">
              {texts.until(
                dateInWords(dateOf(version.replacedAt), 'dated'),
                clockTime(version.replacedAt),
              )}
            </span>
          </li>
        ))}
      </ul>
      {versions.length < versionCount && (
        <p className="private__rule">{texts.theLatestAreListed(versions.length)}</p>
      )}
    </details>
  )
}

function Hold({ hold }: { hold: LegalHold | null }): ReactElement {
  const dispatch = useDispatch()
  const [lifting, setLifting] = useState(false)
  if (hold === null) return <PlaceHold />
  return (
    <>
      <p dir="auto">
        {texts.sinceNothingDeleted(dateInWords(dateOf(hold.placedAt), 'dated'), hold.reason)}
      </p>
      <div className="actions-row actions-row--start">
        <Button
          look="restricted"
          onPress={() => {
            if (lifting) void dispatch({ type: 'hold.lift' })
            setLifting(!lifting)
          }}
        >
          {lifting ? texts.liftDeletionResumes : texts.liftTheHold}
        </Button>
        <HelpButton page="legal-hold" look="restricted" />
      </div>
    </>
  )
}

function PlaceHold(): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) => client.dispatch({ type: 'hold.place', reason }),
    refusedAt: 'reason',
  })
  return (
    <Form
      of={form}
      buttons={<FormButtons of={form} submit={texts.placeAHold} look="restricted" atStart />}
    >
      <Field
        {...form.field('reason')}
        place={null}
        label={texts.keepEverythingBecauseOf}
        maxLength={500}
      />
    </Form>
  )
}

function backupsInWords({ backups, settings }: RetentionLook): string {
  const days = backups.map(dateOf)
  const last = days.at(-1) ?? ''
  const until = dateInWords(dayAfter(last, settings.keepBackupsDays), 'dated')
  const saved =
    days.length === 1
      ? texts.aBackupSavedOnHolds(dateInWords(last, 'dated'))
      : texts.backupsLastHold(days.length, dateInWords(last, 'dated'))
  return texts.whatWasHereThenAlso(saved, until)
}

function useRetention(): RetentionLook | null {
  const client = useClient()
  const told = useSnapshot((all) => all)
  const [look, setLook] = useState<RetentionLook | null>(null)
  useEffect(() => {
    let current = true
    void client.ask({ type: 'retention.look' }).then((result) => {
      if (current && result.ok) setLook(result.value)
    })
    return () => {
      current = false
    }
  }, [client, told])
  return look
}
