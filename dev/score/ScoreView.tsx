import { useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { catalogue, exerciseOf } from '../../src/exercises/catalogue'
import type { ExerciseId } from '../../src/exercises/exercise'
import cues from '../../src/words/en/cues.json'
import exercises from '../../src/words/en/exercises.json'
import first from '../../src/words/en/first.json'
import session from '../../src/words/en/session.json'
import { Player } from './Player'
import { readStep } from './readStep'
import './score.css'

const words = { ...first, ...session, ...exercises, ...cues }

/** What can be tried: each is a step's options, as a link or a plan would carry them. */
const examples = ['{}', '{"minutes": 1, "rampFrom": 10}', '{"holds": false}', '{"holds": true}', '{"handsFree": true}']

/** Any exercise with any options, on a line of time that can be moved along. */
export function ScoreView() {
  const [id, setId] = useState<ExerciseId>('breathe/ext46')
  const [options, setOptions] = useState('{}')
  const read = useMemo(() => readStep(id, options), [id, options])
  const { family, picture, cautionsAsked, places } = exerciseOf(id)
  return (
    <>
      <h1>Scores</h1>
      <div className="fields">
        <label>
          Exercise{' '}
          <select value={id} onChange={(event) => setId(idFrom(event.target.value))}>
            {catalogue.map((each) => (
              <option key={each.id}>{each.id}</option>
            ))}
          </select>
        </label>
        <label>
          Options, as JSON{' '}
          <input value={options} list="examples" size={32} onChange={(event) => setOptions(event.target.value)} />
        </label>
        <datalist id="examples">
          {examples.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </datalist>
      </div>
      <p className="quiet">
        {family}, picture: {picture}, {cautionsAsked ? 'cautions are asked' : 'no cautions asked'}; {places.join(', ')}
      </p>
      {'problem' in read ? (
        <p className="notice" role="status">
          {read.problem}
        </p>
      ) : (
        <IntlProvider locale="en" messages={words} timeZone="UTC">
          <Player key={`${id} ${options}`} step={read.step} segments={read.segments} />
        </IntlProvider>
      )}
    </>
  )
}

const idFrom = (text: string): ExerciseId => catalogue.find(({ id }) => id === text)?.id ?? 'breathe/ext46'
