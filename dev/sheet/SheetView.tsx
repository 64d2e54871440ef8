import { useState } from 'react'
import { states } from './states'

const themes = ['night', 'day'] as const
type Shown = (typeof themes)[number] | 'both'

const groups = [...new Set(states.map(({ id }) => groupOf(id)))]

/** Every state in a box as large as a small phone. The boxes are only to be looked at; a name opens its page. */
export function SheetView() {
  const [shown, setShown] = useState<Shown>('both')
  const [only, setOnly] = useState('')
  return (
    <>
      <h1>Every screen state</h1>
      <div className="fields">
        {(['both', ...themes] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="shown" checked={shown === each} onChange={() => setShown(each)} /> {each}
          </label>
        ))}
        <label>
          Only{' '}
          <select value={only} onChange={(event) => setOnly(event.target.value)}>
            <option value="">all</option>
            {groups.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      {groups
        .filter((group) => only === '' || only === group)
        .map((group) => (
          <section key={group}>
            <h2>{group}</h2>
            <div className="boxes">
              {states
                .filter(({ id }) => groupOf(id) === group)
                .map(({ id }) => (
                  <Boxes key={id} id={id} shown={shown === 'both' ? themes : [shown]} />
                ))}
            </div>
          </section>
        ))}
    </>
  )
}

function Boxes({ id, shown }: { readonly id: string; readonly shown: readonly string[] }) {
  const address = (theme: string) => `?state=${encodeURIComponent(id)}&theme=${theme}`
  return (
    <figure>
      <figcaption>
        <a href={address(shown[0] ?? 'night')}>{id}</a>
      </figcaption>
      <div>
        {shown.map((theme) => (
          // Inert: a screen that puts the focus on its heading would drag the sheet along.
          // oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page
          <iframe key={theme} className="box" title={`${id}, ${theme}`} src={address(theme)} loading="lazy" inert />
        ))}
      </div>
    </figure>
  )
}

function groupOf(id: string): string {
  return id.split('/')[0] ?? id
}
