import { FileUp } from 'lucide-react'
import { type ReactElement, useContext, useState } from 'react'
import { HelpButton } from '../client/HelpButton'
import type { DataFileCommand } from '../../../shared/openData/contract'
import { lacking } from '../../../shared/openData/reading/fileReader'
import { Button } from '../../ui/Button'
import { dateOf } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { DataMapping } from './ColumnMapping'
import { Doubts } from './Doubts'
import { ReadSummary } from './ImportSummary'
import { kindWords, rowsInWords, sizeInWords } from './labels'
import { type Decision, PlaceDecisions } from './PlaceDecisions'
import { ReadingProgress } from './ReadingProgress'
import { earlierToReplace, type Facts, FactsFields } from './SourceFacts'
import { type DataFile, useDataFile } from './useDataFile'

/** Brings in a file of open data: what it is, how it is read, what its places are, where it is from. */
export function BringInData({ onClose }: { onClose: () => void }): ReactElement {
  const data = useDataFile()
  const close = (): void => {
    data.leave()
    onClose()
  }
  const { file, read, progress, problem } = data
  const isRead = file !== null && read?.whole === true && progress === null
  return (
    <Modal
      title="Import public data"
      wide
      holds={file !== null}
      corner={<HelpButton page="public-data" />}
      onClose={close}
    >
      <div className="import intake">
        {file === null ? <About /> : <Chosen data={data} />}
        {problem !== '' && (
          <p className="field__error" role="alert" dir="auto">
            {problem}
          </p>
        )}
        {file !== null && progress !== null && (
          <ReadingProgress progress={progress} bytes={file.bytes} />
        )}
      </div>
      {isRead ? (
        // Another file is another form.
        <Keep key={file.token} data={data} onClose={close} />
      ) : (
        <div className="actions-row import__end">
          <Button onPress={close}>Cancel</Button>
          {progress !== null ? (
            <Button look="primary" onPress={() => void data.stop()}>
              Stop reading
            </Button>
          ) : file === null ? (
            <Button look="primary" autoFocus onPress={() => void data.pick()}>
              <FileUp aria-hidden="true" />
              Choose a file…
            </Button>
          ) : (
            <Button
              look="primary"
              isDisabled={
                read === null ||
                data.unanswered.length > 0 ||
                lacking(data.readAs?.columns ?? []) !== null
              }
              onPress={() => void data.readAll()}
            >
              Read all of it
            </Button>
          )}
        </div>
      )}
    </Modal>
  )
}

const About = (): ReactElement => (
  <div className="empty">
    <p>
      CSV files as cities publish them: police calls, reported crime, 311 requests, or counts by
      month. Columns are recognized by their names and by what is in them. What was guessed or is in
      doubt is asked first, and your answers are remembered for the next file of the source.
    </p>
    <p>
      Only how many rows there were is kept: by neighborhood, month, what they were about and who
      began them. No row, no address and no number of an event.
    </p>
  </div>
)

/** The file that was chosen, and how it is read. */
function Chosen({ data }: { data: DataFile }): ReactElement | null {
  const { file, readAs, read, progress } = data
  if (file === null || readAs === null) return null
  const isWhole = read?.whole === true
  return (
    <>
      <p className="intake__file">
        <strong dir="auto">{file.name}</strong>
        <span className="muted">{sizeInWords(file.bytes)}</span>
        <span className="chip">
          {file.format === 'other' && file.source.title !== ''
            ? file.source.title
            : kindWords[file.format]}
        </span>
        {progress === null && (
          <Button small onPress={() => void data.pick()}>
            Another file…
          </Button>
        )}
      </p>
      {progress === null && (
        <Doubts
          file={file}
          read={read}
          readAs={readAs}
          unanswered={data.unanswered}
          onAnswer={(doubt) => data.answer(doubt)}
          onChange={(changed) => data.change(changed)}
        />
      )}
      {progress === null && !isWhole && (
        <DataMapping file={file} readAs={readAs} onChange={(changed) => data.change(changed)} />
      )}
      {progress === null && read !== null && (
        <ReadSummary read={read} readAs={readAs} onChange={(changed) => data.change(changed)} />
      )}
    </>
  )
}

/** What has to be said of a file that was read: its places and where it is from. */
function Keep({ data, onClose }: { data: DataFile; onClose: () => void }): ReactElement | null {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const hold = useHold()
  const { file, read } = data
  const places = read?.summary.places ?? []
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(
    () =>
      new Map(
        places.map(({ place, is, neighborhoodId }) => [
          place,
          is === 'undecided' ? undefined : neighborhoodId,
        ]),
      ),
  )
  const [facts, setFacts] = useState<Facts>(() => ({
    title: file?.source.title ?? '',
    publisher: file?.source.publisher ?? '',
    caveat: file?.source.caveat ?? '',
    downloadedOn: dateOf(Date.now()),
    replaces: true,
  }))
  const [error, setError] = useState<{ field: string; message: string }>()
  if (file === null || read === null) return null
  const { title, publisher, caveat, downloadedOn } = facts
  const replaced = facts.replaces ? earlierToReplace(file, read.summary) : []
  const command: DataFileCommand = {
    type: 'dataFile.keep',
    token: file.token,
    source: { title, publisher, caveat },
    downloadedOn,
    replaces: replaced.map(({ id }) => id),
    places: [...decided].flatMap(([place, neighborhoodId]) =>
      neighborhoodId === undefined ? [] : [{ place, neighborhoodId }],
    ),
  }
  const keep = async (): Promise<Sent> => {
    const result = await client.dispatch(command)
    if (!result.ok) {
      setError({ field: result.refusal.field ?? 'title', message: result.refusal.message })
      return result
    }
    notice(`Kept the figures of ${rowsInWords(read.summary.counted)}.`)
    onClose()
    return result
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void hold.send(keep)
      }}
    >
      <PlaceDecisions
        places={places}
        of={(place) => decided.get(place)}
        onDecide={(decisions) => setDecided(new Map([...decided, ...decisions]))}
      />
      <HoldContext value={hold}>
        <FactsFields
          file={file}
          summary={read.summary}
          facts={facts}
          error={error}
          onChange={(changed) => {
            setFacts({ ...facts, ...changed })
            setError(undefined)
          }}
        />
      </HoldContext>
      <div className="actions-row import__end">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          Keep the figures
        </Button>
      </div>
    </form>
  )
}
