import { FileUp } from 'lucide-react'
import { type ReactElement, useContext, useState } from 'react'
import { HelpButton } from '../client/HelpButton'
import { lacking } from '../../../shared/openData/reading/fileReader'
import { Button } from '../../ui/Button'
import { dateOf } from '../../ui/formatDate'
import { Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { Modal } from '../../ui/Modal'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { ColumnMapping } from './ColumnMapping'
import { Doubts } from './Doubts'
import { ImportSummary } from './ImportSummary'
import { importPublicData as texts, kindWords, rowsInWords, sizeInWords } from './texts'
import { type Decision, PlaceDecisions } from './PlaceDecisions'
import { ReadingProgress } from './ReadingProgress'
import { earlierToReplace, type Facts, FactsFields } from './SourceFacts'
import { type DataFile, useDataFile } from './useDataFile'
import './ImportPublicData.css'

/** Brings in a file of open data: what it is, how it is read, what its places are, where it is from. */
export function ImportPublicData({ onClose }: { onClose: () => void }): ReactElement {
  const data = useDataFile()
  const close = (): void => {
    data.leave()
    onClose()
  }
  const { file, read, progress, problem } = data
  const isRead = file !== null && read?.whole === true && progress === null
  return (
    <Modal
      title={texts.importPublicData}
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
        <Keep key={file.token} file={file} read={read} onClose={close} />
      ) : (
        <div className="actions-row import__end">
          <Button onPress={close}>{texts.cancel}</Button>
          {progress !== null ? (
            <Button look="primary" onPress={() => void data.stop()}>
              {texts.stopReading}
            </Button>
          ) : file === null ? (
            <Button look="primary" autoFocus onPress={() => void data.pick()}>
              <FileUp aria-hidden="true" />
              {texts.chooseAFile}
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
              {texts.readAllOfIt}
            </Button>
          )}
        </div>
      )}
    </Modal>
  )
}

const About = (): ReactElement => (
  <div className="empty">
    <p>{texts.csvFilesAsCitiesPublish}</p>
    <p>{texts.onlyHowManyRowsThere}</p>
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
            {texts.anotherFile}
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
        <ColumnMapping file={file} readAs={readAs} onChange={(changed) => data.change(changed)} />
      )}
      {progress === null && read !== null && (
        <ImportSummary read={read} readAs={readAs} onChange={(changed) => data.change(changed)} />
      )}
    </>
  )
}

/** What has to be said of a file that was read: its places and where it is from. */
function Keep({
  file,
  read,
  onClose,
}: {
  file: NonNullable<DataFile['file']>
  read: NonNullable<DataFile['read']>
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const { places } = read.summary
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(
    () =>
      new Map(
        places.map(({ place, is, neighborhoodId }) => [
          place,
          is === 'undecided' ? undefined : neighborhoodId,
        ]),
      ),
  )
  const form = useForm<Facts>({
    initial: () => ({
      title: file.source.title,
      publisher: file.source.publisher,
      caveat: file.source.caveat,
      downloadedOn: dateOf(Date.now()),
      replaces: true,
    }),
    send: ({ title, publisher, caveat, downloadedOn, replaces }) =>
      client.dispatch({
        type: 'dataFile.keep',
        token: file.token,
        source: { title, publisher, caveat },
        downloadedOn,
        replaces: replaces ? earlierToReplace(file, read.summary).map(({ id }) => id) : [],
        places: [...decided].flatMap(([place, neighborhoodId]) =>
          neighborhoodId === undefined ? [] : [{ place, neighborhoodId }],
        ),
      }),
    refusedAt: 'title',
    onDone: () => {
      notice(texts.keptTheCountsOf(rowsInWords(read.summary.counted)))
      onClose()
    },
  })
  return (
    <Form
      of={form}
      buttons={
        <FormButtons
          of={form}
          submit={texts.keepTheCounts}
          onCancel={onClose}
          className="import__end"
        />
      }
    >
      <PlaceDecisions
        places={places}
        of={(place) => decided.get(place)}
        onDecide={(decisions) => setDecided(new Map([...decided, ...decisions]))}
      />
      <FactsFields file={file} summary={read.summary} of={form} />
    </Form>
  )
}
