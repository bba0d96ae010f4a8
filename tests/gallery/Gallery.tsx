import { type ReactElement, useState } from 'react'
import { Segments } from '../../renderer/ui/Choices'
import { ProjectorPicture } from '../../renderer/ui/projector/ProjectorPicture'
import { pictureTime } from '../pictures/scenes'
import { covering, nameOf } from './covering'
import './gallery.css'
import { pieces, Shown } from './pieces'
import { views } from './views'

type Tone = 'light' | 'dark'

const shapes = {
  '16:9': { width: 1920, height: 1080 },
  '16:10': { width: 1728, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
} as const
const shapeNames = Object.keys(shapes) as (keyof typeof shapes)[]

/** Everything the two windows are made of, on one page. */
export function Gallery(): ReactElement {
  const [tone, setTone] = useState<Tone>('light')
  const [shape, setShape] = useState<keyof typeof shapes>('16:9')
  document.documentElement.dataset['theme'] = tone
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      <Segments
        label="Theme of the pieces"
        value={tone}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={setTone}
      />
      <h2>Pieces</h2>
      <div className="gallery__pieces">
        {pieces.map((piece) => (
          <Shown key={`${piece.file} ${piece.state}`} piece={piece} />
        ))}
        {covering.map((piece) => (
          <figure key={nameOf(piece)} className="gallery__piece">
            <figcaption>{nameOf(piece)}</figcaption>
            <iframe
              key={tone}
              className="gallery__page"
              loading="lazy"
              title={nameOf(piece)}
              src={`?${new URLSearchParams({ piece: nameOf(piece), tone }).toString()}`}
            />
          </figure>
        ))}
      </div>
      <h2>Views of the projector</h2>
      <Segments
        label="Shape of the projector"
        value={shape}
        options={shapeNames.map((value) => ({ value, label: value }))}
        onChange={setShape}
      />
      {views.map(([name, view]) => (
        <figure key={name} className="gallery__view">
          <figcaption>{name}</figcaption>
          {(['light', 'dark'] as const).map((projector) => (
            <div key={projector} className="gallery__projector">
              <ProjectorPicture
                content={view.content}
                size={view.size}
                at={view.at}
                shape={shapes[shape]}
                unit={`calc(46vw / ${shapes[shape].width})`}
                tone={projector}
                now={pictureTime}
              />
            </div>
          ))}
        </figure>
      ))}
    </main>
  )
}

/** One piece on a page of its own, since it covers all of it. */
export function OnePiece({ name, tone }: { name: string; tone: string }): ReactElement {
  document.documentElement.dataset['theme'] = tone
  return <>{covering.find((piece) => nameOf(piece) === name)?.show}</>
}
